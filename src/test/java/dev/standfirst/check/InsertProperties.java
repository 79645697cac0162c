package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.testing.TestProject;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A value that is filled in is read as itself, whatever words come before and after it. */
class InsertProperties {
    private static final String FACTS = """
            count:
              {label: A count, value: '90,397', unit: people, source: {id: office}, status: official}
            few:
              {label: A small count, value: 4, unit: people, source: {id: office}, status: official}
            money:
              {label: Money, value: £4 billion, source: {id: office}, status: official}
            hedged:
              {label: Nearly, value: 'nearly 6,000', unit: people, source: {id: office}, status: official}
            percent:
              {label: A percentage, value: 36 %, source: {id: office}, status: official}
            """;

    /** Words that make what follows a label, a date, an identifier or a longer number. */
    private static final List<String> BEFORE = List.of(
            "channel",
            "version",
            "Figure",
            "No.",
            "Boeing",
            "ISBN",
            "COVID",
            "May",
            "March",
            "Monday",
            "Q",
            "in",
            "two",
            "hundred",
            "thousand",
            "two million",
            "half",
            "one in",
            "7 of",
            "12",
            "5 to",
            "3.",
            "A",
            "the first",
            "twice",
            "per",
            "dollars",
            "20 dollars and",
            "and",
            "of",
            "9/",
            "dozens of",
            "+",
            "https://example.org/",
            "(",
            "“",
            "the year to",
            "1,");

    private static final List<String> AFTER = List.of(
            "arrivals", "and 5 more", "of them", "in all", ".", ", as said", "to 5", "from 12", "of 100", ")", "March");

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of(BEFORE).list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> after() {
        return Arbitraries.of(AFTER);
    }

    @Provide
    Arbitrary<String> fact() {
        return Arbitraries.of("count", "few", "money", "hedged", "percent");
    }

    @Property(tries = 100)
    void aValueIsReadAsItselfWhateverWordsComeBeforeIt(
            @ForAll("before") String before, @ForAll("fact") String fact, @ForAll("after") String after) {
        var written = TestProject.checked(FACTS, "They counted " + before + " [](fact:" + fact + ") " + after);

        assertThat(written.bindings())
                .as("%s [](%s) %s: %s", before, fact, after, written.codes())
                .extracting(CheckedBinding::verdict)
                .containsExactly(Optional.of(Verdict.SUPPORTED));
    }

    @Example
    void twoLinksAreTwoFiguresEvenIfTheyCouldBeReadAsOneRange() {
        var written = TestProject.checked(
                FACTS,
                "They counted between [4](fact:few) and [90,397](fact:count), and [4](fact:few) of [90,397](fact:count).");

        assertThat(written.bindings())
                .hasSize(4)
                .extracting(CheckedBinding::verdict)
                .containsOnly(Optional.of(Verdict.SUPPORTED));
    }

    @Example
    void aBoundNumberIsNotReadAsALabel() {
        var written = TestProject.checked(FACTS, "They counted in channel [90,397](fact:count).");

        assertThat(written.report().diagnostics())
                .noneMatch(diagnostic -> diagnostic.code().severity() == Severity.ERROR);
    }

    @Example
    void aNumberCutFromItsScaleIsStillAnError() {
        assertThat(TestProject.checked(FACTS, "It cost [£4](fact:money) billion.")
                        .codes())
                .contains("SF304");
    }
}
