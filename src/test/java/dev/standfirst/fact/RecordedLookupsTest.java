package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Facts that note what is asked of them: single facts by their ids, and whatever asks for more than that. */
class RecordedLookupsTest {
    private static final Facts FACTS = FactFixture.facts("""
            a: 1
            b: = a + 1
            c: = b + a
            boats: # 2021 815; 2022 n/a; 2023 924 | unit people
            minister: David Cameron | text yes
            """);
    private static final Period YEAR = Period.parse("2021").orElseThrow();

    private static List<String> noted(Consumer<Facts> question) {
        var noted = new ArrayList<String>();
        question.accept(FACTS.noting(noted::add, () -> noted.add("everything")));
        return noted;
    }

    @Test
    void aLookUpIsNotedByItsIdWhetherThereIsSuchAFactOrNot() {
        assertThat(noted(facts -> facts.find("a"))).containsExactly("a");
        assertThat(noted(facts -> facts.find("nobody"))).containsExactly("nobody");
        assertThat(noted(facts -> facts.without(Set.of("a")).find("a"))).containsExactly("a");
        assertThat(noted(facts -> facts.heldAgainst("a"))).containsExactly("a");
    }

    @Test
    void whateverAsksForMoreThanSingleFactsIsNotedAsEverything() {
        var questions = new TreeMap<String, Consumer<Facts>>(Map.of(
                "all", Facts::all,
                "diagnostics", Facts::diagnostics,
                "isDeclared", facts -> facts.isDeclared("a"),
                "dependents", facts -> facts.dependents("a"),
                "working", facts -> facts.working("nobody"),
                "evaluate", facts -> facts.evaluate(FactFixture.formula("1 + 1")),
                "trial of a fact", facts -> facts.trial("b", "a"),
                "trial of a formula", facts -> facts.trial(FactFixture.formula("a + b"), "a"),
                "on", facts -> facts.without(Set.of()).on(LocalDate.of(2024, 1, 1), List.of("a"))));
        questions.put("by number", facts -> facts.goingBy(Rational.ONE));
        questions.put("with a value", facts -> facts.with("nobody", new FactValue.OfText("x")));
        questions.put("with a text", facts -> facts.with("nobody", "1"));
        questions.put("with a point", facts -> facts.with("nobody", YEAR, "1"));

        questions.forEach(
                (name, question) -> assertThat(noted(question)).as(name).first().isEqualTo("everything"));
    }

    @Test
    void thatAFactIsDeclaredIsKnownThoughItHasNoValue() {
        Facts facts = FactFixture.facts("odd: = nobody + 1");

        assertThat(facts.find("odd")).isEmpty();
        assertThat(facts.isDeclared("odd")).isTrue();
        assertThat(facts.isDeclared("nobody")).isFalse();
        assertThatThrownBy(() -> facts.trial("nobody", "odd")).hasMessageContaining("nobody");
    }

    @Test
    void whatWasSupposedBeforeStaysWhenItsInputsAreSupposedToo() {
        Facts supposed = FACTS.with("b", "10").with("a", "5");

        assertThat(FactFixture.range(supposed, "b").asPoint()).contains(Rational.of(10));
        assertThat(FactFixture.range(supposed, "c").asPoint()).contains(Rational.of(15));
    }

    @Test
    void aComputedFactSupposedToBeWhatItIsChangesNothing() {
        assertThat(FACTS.with("b", FACTS.find("b").orElseThrow().value())).isSameAs(FACTS);
        assertThat(FACTS.with("b", FACTS.find("c").orElseThrow().value())).isNotSameAs(FACTS);
    }

    @Test
    void anotherValueInASeriesIsReadThoughAnotherRowIsWrong() {
        Facts supposed = FACTS.with("boats", YEAR, "900");

        assertThat(supposed.evaluate(FactFixture.formula("at(boats, \"2021\")"))
                        .value()
                        .map(value -> ((FactValue.OfQuantity) value).nominal().orElseThrow()))
                .contains(Rational.of(900));
    }

    @Test
    void aValueOfASeriesThatCannotBeReadLeavesItWithNone() {
        Facts supposed = FACTS.with("boats", YEAR, "n/a");

        assertThat(supposed.find("boats")).isEmpty();
        assertThat(supposed.diagnostics())
                .anySatisfy(fault -> assertThat(fault.span().file()).isEqualTo("what-if"));
    }

    @Test
    void aFactThatIsDeclaredATextStaysOneWhateverItIsSupposedToBe() {
        Facts supposed = FACTS.with("minister", "12");

        assertThat(supposed.find("minister").map(Fact::value)).contains(new FactValue.OfText("12"));
    }
}
