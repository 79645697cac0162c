package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.testing.TestProject;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What asides and an exchange of figures do to what sentences say. */
class StatementProperties {
    private static final String FACTS = """
            before: {label: Visitors in 2021, value: '815', unit: people, counts: [visitors], period: 2021, source: {id: office}, status: official}
            after: {label: Visitors in 2022, value: '1,240', unit: people, counts: [visitors], period: 2022, source: {id: office}, status: official}
            rise: {label: The rise in visitors, formula: 'change(before, after)'}
            cost: {label: The cost, value: £48 million, period: 2022, source: {id: office}, status: official}
            share: {label: The turnout, value: 36 %, period: 2022, source: {id: office}, status: official}
            """;

    /** Sentences that the facts support, with a bar where an aside may stand. */
    private static final List<String> SUPPORTED = List.of(
            "In 2022| [1,240](fact:after) people came.",
            "In 2022 [1,240](fact:after) people| came to the coast.",
            "The centre| had [1,240](fact:after) visitors in 2022.",
            "The number of visitors| rose to [1,240](fact:after) in 2022.",
            "The number of visitors rose| from [815](fact:before) in 2021 to [1,240](fact:after) in 2022.",
            "The number of visitors rose from [815](fact:before) in 2021| to [1,240](fact:after) in 2022.",
            "In 2022| the number of visitors rose by [52.1 per cent](fact:rise) on 2021.",
            "The number of visitors| rose by [52.1 per cent](fact:rise) between 2021 and 2022.",
            "There were [1,240](fact:after) visitors in 2022|, up from [815](fact:before) in 2021.",
            "The works| cost [£48 million](fact:cost) in 2022.",
            "In 2022| turnout was [36 per cent](fact:share).",
            "Turnout| was [36 per cent](fact:share) in 2022.");

    /** Asides that name no other time and no figure. */
    private static final List<String> ASIDES = List.of(
            ", the ministry said,",
            " (as the chart shows)",
            ", according to the office,",
            ", which surprised many,",
            ", as expected,",
            " – to the relief of the town –",
            ", despite the weather,",
            ", the record says,");

    /** Comparisons of two levels, with a bar in place of each. */
    private static final List<String> COMPARISONS = List.of(
            "The number of visitors rose from | in 2021 to | in 2022.",
            "Visitor numbers climbed from | to |.",
            "There were | visitors in 2021 and | in 2022.",
            "From | in 2021, the number of visitors grew to | in 2022.",
            "In 2021 there were | visitors; in 2022 there were |.",
            "The number of visitors was | in 2021, and | a year later.",
            "The number of visitors, | in 2021, reached | in 2022.",
            "Visitor numbers were | and | in 2021 and 2022 respectively.");

    @Provide
    Arbitrary<String> supported() {
        return Arbitraries.of(SUPPORTED);
    }

    @Provide
    Arbitrary<String> aside() {
        return Arbitraries.of(ASIDES);
    }

    @Provide
    Arbitrary<String> comparison() {
        return Arbitraries.of(COMPARISONS);
    }

    private static List<Optional<Verdict>> verdicts(String sentence) {
        return TestProject.checked(FACTS, sentence).bindings().stream()
                .map(CheckedBinding::verdict)
                .toList();
    }

    @Property
    void anAsideThatNamesNoTimeLeavesWhatIsSupportedSo(
            @ForAll("supported") String sentence, @ForAll("aside") String aside) {
        String plain = sentence.replace("|", "");
        String added = sentence.replace("|", aside).replace(",,", ",");

        assertThat(verdicts(plain)).as(plain).containsOnly(Optional.of(Verdict.SUPPORTED));
        assertThat(verdicts(added)).as(added).containsOnly(Optional.of(Verdict.SUPPORTED));
    }

    @Property
    void anExchangeOfTheFiguresOfAComparisonIsNotSupported(@ForAll("comparison") String sentence) {
        String before = "[815](fact:before)";
        String after = "[1,240](fact:after)";
        String right = sentence.replaceFirst("\\|", before).replaceFirst("\\|", after);
        String wrong = sentence.replaceFirst("\\|", after).replaceFirst("\\|", before);

        assertThat(verdicts(right)).as(right).containsOnly(Optional.of(Verdict.SUPPORTED));
        assertThat(verdicts(wrong)).as(wrong).anyMatch(verdict -> !verdict.equals(Optional.of(Verdict.SUPPORTED)));
    }
}
