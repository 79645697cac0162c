package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import org.junit.jupiter.api.Test;

/** How little must be written: a published table of twelve rows, what a file says of all its facts, and labels that ids say. */
class LittleToWriteTest {
    private static final String TABLE = """
            year,births
            2011,723.9
            2012,729.7
            2013,698.5
            2014,695.2
            2015,697.9
            2016,696.3
            2017,679.1
            2018,657.1
            2019,640.4
            2020,613.9
            2021,624.8
            2022,605.5
            """;

    private static final String SERIES = """
            live-births:
              unit: births
              source: office
              data: {file: data/births.csv, period: year, value: births, scale: thousand}
            """;

    private static final String PARAGRAPH = """
            In 2022 there were [605,500 births](fact:live-births@2022), the lowest since 2011 and [fewer by 3.1 per cent](fact:live-births@2021..2022)
            than a year before. Births peaked at [729,700](fact:live-births@2012) in 2012. Since then they have
            [fallen by 17 per cent](fact:live-births@2012..2022). In 2021 they [rose by 10,900](fact:live-births@2020..2021), the first rise since 2015.
            """;

    private static java.util.List<String> codes(String facts, String briefing) {
        return TestProject.checked(project -> project.facts(facts)
                        .file("content/data/births.csv", TABLE)
                        .briefing(briefing))
                .codes();
    }

    @Test
    void aTableOfTwelveRowsAndItsParagraphAreAtMostTwentyFiveLines() {
        assertThat((SERIES + TABLE).lines().count()).isLessThanOrEqualTo(25);
        assertThat(codes(SERIES, PARAGRAPH)).isEmpty();
        assertThat(codes(SERIES, PARAGRAPH.replace("17 per cent", "27 per cent")))
                .containsExactly("SF401");
        assertThat(codes(SERIES, PARAGRAPH.replace("first rise since 2015", "first rise since 2013")))
                .contains("SF401");
    }

    @Test
    void whatAFileSaysOfAllItsFactsHoldsForThoseThatDoNotSayIt() {
        String facts = """
                defaults: {source: office, period: 2022, unit: people, status: official}
                arrivals: {value: "12,658"}
                departures: {value: "8,000", period: 2021}
                cost: {value: £3 million}
                arrivals-twice: {formula: arrivals + arrivals}
                """;

        assertThat(codes(
                        facts, "In 2022 [12,658 people](fact:arrivals) came; it cost [£3 million](fact:cost) in 2022."))
                .isEmpty();
        assertThat(codes(facts, "In 2021 [12,658 people](fact:arrivals) came.")).containsExactly("SF405");
        assertThat(codes(facts, "In 2021 [8,000 people](fact:departures) left."))
                .isEmpty();
    }

    @Test
    void aDefaultThatIsWrongOrHasNoEffectIsReportedOnce() {
        String facts = """
                arrivals: {value: "12,658", unit: people, source: office, period: 2022}
                departures: {value: "12,658", unit: people, source: office, period: 2022}
                """;

        assertThat(codes("defaults: {unit: boats}\n" + facts, "Words.")).containsExactly("SF117");
        assertThat(codes("defaults: {colour: red}\n" + facts, "Words.")).containsExactly("SF104");
        assertThat(codes("defaults: {period: 20x2}\n" + facts, "Words.")).containsExactly("SF107");
        assertThat(codes("defaults: red\n" + facts, "Words.")).containsExactly("SF106");
        assertThat(codes(facts + "defaults: {status: official}\n", "Words.")).containsExactly("SF117");
        assertThat(codes("defaults: {source: nobody}\n" + facts.replace("source: office, ", ""), "Words."))
                .containsExactly("SF207");
    }
}
