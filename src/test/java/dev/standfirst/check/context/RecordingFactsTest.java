package dev.standfirst.check.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.fact.FactFixture;
import dev.standfirst.fact.FactLookup;
import dev.standfirst.fact.Facts;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RecordingFactsTest {
    private static final Facts FACTS = FactFixture.facts("""
            a: 1
            b: = a + 1
            c: = b + a
            """);

    private static List<String> recorded(Consumer<FactLookup> question) {
        var recorded = new ArrayList<String>();
        question.accept(new RecordingFacts(FACTS, new RecordedDependencies() {
            @Override
            void fact(String id) {
                recorded.add(id);
            }

            @Override
            void everything() {
                recorded.add("everything");
            }
        }));
        return recorded;
    }

    @Test
    void aLookupIsRecordedByItsIdWhetherThereIsSuchAFactOrNot() {
        assertThat(recorded(facts -> facts.find("a"))).containsExactly("a");
        assertThat(recorded(facts -> facts.find("nobody"))).containsExactly("nobody");
        assertThat(recorded(facts -> facts.heldAgainst("a"))).containsExactly("a");
    }

    @Test
    void thePartsOfAFactAreRecordedOneByOne() {
        assertThat(recorded(facts -> facts.parts(FACTS.find("c").orElseThrow())))
                .containsOnly("a", "b");
    }

    @Test
    void aQuestionThatReachesFurtherIsRecordedAsEverything() {
        var questions = Map.<String, Consumer<FactLookup>>of(
                "by number", facts -> facts.goingBy(Rational.ONE),
                "evaluate", facts -> facts.evaluate(FactFixture.formula("1 + 1")),
                "on", facts -> facts.on(LocalDate.of(2024, 1, 1), List.of("a")));

        questions.forEach(
                (name, question) -> assertThat(recorded(question)).as(name).containsExactly("everything"));
    }

    @Test
    void theAnswersAreThoseOfTheFacts() {
        var recording = new RecordingFacts(FACTS, RecordedDependencies.NONE);

        assertThat(recording.find("b")).isEqualTo(FACTS.find("b")).isPresent();
        assertThat(recording.goingBy(Rational.ONE))
                .isEqualTo(FACTS.goingBy(Rational.ONE))
                .isNotEmpty();
        assertThat(recording.evaluate(FactFixture.formula("a + b")).value()).isPresent();
        assertThat(recording.on(LocalDate.of(2024, 1, 1), List.of("a")).all()).hasSize(1);
    }
}
