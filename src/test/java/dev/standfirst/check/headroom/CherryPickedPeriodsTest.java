package dev.standfirst.check.headroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.headroom.CherryPickedPeriods.Judged;
import dev.standfirst.check.headroom.CherryPickedPeriods.Window;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.TestProject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CherryPickedPeriodsTest {
    private static final String BOATS = """
            year,people
            2019,100
            2020,200
            2021,150
            2022,300
            2023,90
            """;

    private static final String FACTS = """
            boats: {label: Boats, unit: people, data: {file: data/boats.csv, period: year, value: people}, source: office}
            boats-2022: {label: In 2022, formula: 'at(boats, "2022")'}
            boats-2023: {label: In 2023, formula: 'at(boats, "2023")'}
            named: {label: Named, formula: "change(boats-2022, boats-2023)"}
            inline: {label: Inline, formula: 'change(at(boats, "2022"), at(boats, "2023"))'}
            backward: {label: Backward, formula: "ratio(boats-2023, boats-2022)"}
            longer: {label: Longer, formula: 'difference(at(boats, "2021"), at(boats, "2023"))'}
            typed: {label: Typed, value: 5, unit: people, period: 2024, source: office}
            mixed: {label: Mixed, formula: "change(boats-2023, typed)"}
            """;

    private final CheckedBriefing checked = TestProject.checked(project -> project.facts(FACTS)
            .file("content/data/boats.csv", BOATS)
            .briefing("It [fell by over 60 per cent](fact:named)."));

    private List<Window> windows(String id) {
        return checked.report().windows().of(checked.facts().find(id).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "named | 2019-2020 100 %, 2020-2021 -25 %, 2021-2022 100 %, 2022-2023 -70 % own",
                "inline | 2019-2020 100 %, 2020-2021 -25 %, 2021-2022 100 %, 2022-2023 -70 % own",
                "backward | 2019-2020 2, 2020-2021 0.75, 2021-2022 2, 2022-2023 0.3 own",
                "longer | 2019-2021 50, 2020-2022 100, 2021-2023 -60 own",
            })
    void aComparisonIsMadeOverEveryLikePairOfPeriods(String id, String expected) {
        assertThat(windows(id).stream()
                        .map(window -> window.from() + "-" + window.to() + " " + window.compact()
                                + (window.own() ? " own" : ""))
                        .toList())
                .isEqualTo(List.of(expected.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({"boats", "boats-2022", "typed", "mixed"})
    void aFactThatDoesNotCompareTwoPeriodsOfASeriesHasNoWindows(String id) {
        assertThat(windows(id)).isEmpty();
    }

    @Test
    void wordsAreCheckedInEveryWindow() {
        CheckedBinding binding = checked.bindings().getFirst();

        assertThat(checked.report().windows().of(binding))
                .extracting(Judged::verdict)
                .containsExactly(Verdict.CONTRADICTED, Verdict.CONTRADICTED, Verdict.CONTRADICTED, Verdict.SUPPORTED);
    }
}
