package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import org.junit.jupiter.api.Test;

/** Facts that are resolved after others reuse what has not changed, and nothing that has. */
class FactsReuseTest {
    private static final FactFixture FIRST = FactFixture.of("""
            a: 1 | formerly was-a
            b: 2
            both: = a + b
            twice: = both * 2
            old: = was-a + 10
            alone: 7
            squared: = alone * alone
            faulty: 1O0 | unit people
            wrong: = faulty + a
            """);
    private static final Facts BEFORE = FIRST.resolve();

    private static Fact fact(Facts facts, String id) {
        return facts.find(id).orElseThrow();
    }

    private static Rational number(Facts facts, String id) {
        Interval range = FactFixture.range(facts, id);
        return range.asPoint().orElseThrow();
    }

    @Test
    void theSameDeclarationsAreTheSameFacts() {
        assertThat(FIRST.resolveAfter(BEFORE)).isSameAs(BEFORE);
    }

    @Test
    void dependantsOfAChangedFactAreComputedAndTheRestReused() {
        Facts after = FIRST.but("b: 5").resolveAfter(BEFORE);

        assertThat(number(after, "b")).isEqualTo(Rational.of(5));
        assertThat(number(after, "both")).isEqualTo(Rational.of(6));
        assertThat(number(after, "twice")).isEqualTo(Rational.of(12));
        for (String id : new String[] {"a", "old", "alone", "squared"}) {
            assertThat(fact(after, id)).as(id).isSameAs(fact(BEFORE, id));
        }
    }

    @Test
    void aChangedFormulaIsComputedEvenIfItsInputsAreTheSame() {
        Facts after = FIRST.but("both: = a - b").resolveAfter(BEFORE);

        assertThat(number(after, "both")).isEqualTo(Rational.of(-1));
        assertThat(number(after, "twice")).isEqualTo(Rational.of(-2));
        assertThat(fact(after, "b")).isSameAs(fact(BEFORE, "b"));
    }

    @Test
    void anAddedFactIsFoundAmongReusedOnes() {
        Facts after = FIRST.but("more: = twice + 1").resolveAfter(BEFORE);

        assertThat(number(after, "more")).isEqualTo(Rational.of(7));
        assertThat(fact(after, "twice")).isSameAs(fact(BEFORE, "twice"));
    }

    @Test
    void aDeletedFactAndItsDependantsAreNotReused() {
        Facts after = FIRST.without("b").resolveAfter(BEFORE);

        assertThat(after.find("b")).isEmpty();
        assertThat(after.find("both")).isEmpty();
        assertThat(after.find("twice")).isEmpty();
        assertThat(fact(after, "squared")).isSameAs(fact(BEFORE, "squared"));
        Facts withoutTheLast = FIRST.without("wrong").resolveAfter(BEFORE);
        assertThat(withoutTheLast.isDeclared("wrong")).isFalse();
    }

    @Test
    void aFormerIdThatMovesToAnotherFactIsFollowed() {
        Facts after = FIRST.but("was-a: 100").resolveAfter(BEFORE);

        assertThat(number(after, "old")).isEqualTo(Rational.of(110));
        assertThat(number(after, "both")).isEqualTo(Rational.of(3));
    }

    @Test
    void diagnosticsAreKeptHoweverManyFactsAreReused() {
        Facts after = FIRST.but("b: 5").resolveAfter(BEFORE);

        assertThat(after.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactlyElementsOf(
                        BEFORE.diagnostics().stream().map(Diagnostic::message).toList());
        assertThat(after.find("faulty")).isEmpty();
        assertThat(after.find("wrong")).isEmpty();
    }

    @Test
    void aFormerIdIsFreeOnceItsFactDropsIt() {
        Facts after = FIRST.but("a: 1").resolveAfter(BEFORE);

        assertThat(after.find("old")).isEmpty();
        assertThat(number(after, "both")).isEqualTo(Rational.of(3));
    }
}
