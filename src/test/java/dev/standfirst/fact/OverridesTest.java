package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import org.junit.jupiter.api.Test;

/** Facts that are given other values. */
class OverridesTest {
    private static final Facts FACTS = FactFixture.facts("""
            a: 1
            b: = a + 1
            c: = b + a
            boats: # 2021 815; 2022 870; 2023 924 | unit people
            minister: David Cameron | text yes
            """);
    private static final Period YEAR = Period.parse("2021").orElseThrow();

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
    void anotherValueIsReadIntoASeries() {
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
