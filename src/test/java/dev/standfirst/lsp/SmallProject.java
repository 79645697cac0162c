package dev.standfirst.lsp;

import dev.standfirst.testing.TestProject;
import java.nio.file.Path;

/** A project with a bit of everything, for tests that look at places in its files. */
final class SmallProject {
    static final String FACTS = "content/facts/facts.yaml";
    static final String SOURCES = "content/sources/sources.yaml";
    static final String CLAIMS = "content/claims/claims.yaml";
    static final String DATA = "content/data/boats.csv";
    static final String BRIEFING = TestProject.BRIEFING;
    static final String OTHER = "content/briefings/more/other.md";

    private SmallProject() {}

    static TestProject in(Path folder) {
        return TestProject.create(folder)
                .facts("""
                        arrivals-2022:
                          label: Arrivals, 2022
                          value: 12,658
                          unit: people
                          period: 2022
                          source: {id: office, locator: table 2, via: paper}
                        arrivals-2023:
                          label: Arrivals, 2023
                          value: 922
                          unit: people
                          period: 2023
                          source: office
                        fall:
                          label: Change in arrivals
                          formula: change(arrivals-2022, arrivals-2023)
                        boats:
                          label: Boats
                          unit: boats
                          source: office
                          data: {file: data/boats.csv, period: year, value: count}
                        boats-2023:
                          label: Boats, 2023
                          formula: at(boats, "2023")
                        """)
                .file(SOURCES, """
                        office:
                          publisher: The Office
                          title: Arrivals
                          url: https://example.org/arrivals
                        paper:
                          publisher: The Paper
                          title: News
                          url: https://example.org/news
                        """)
                .file(DATA, "year,count\n2022,1104\n2023,602\n")
                .claims("""
                        steep:
                          title: A steep fall
                          by: A. Speaker
                          role: minister
                          on: 2024-05-01
                          where: {id: office}
                          said: It fell [by over 90 per cent](fact:fall)
                          holds: arrivals-2022 > arrivals-2023
                        """)
                .briefing("""
                        ## Arrivals

                        Arrivals [fell by over 90 per cent](fact:fall), from [](fact:arrivals-2022) to [922](fact:arrivals-2023).
                        He said [over 90 per cent](claim:steep). See [the other](more/other.md#boats).

                        ![Boats](chart:boats)""")
                .briefing(
                        OTHER,
                        java.time.LocalDate.of(2024, 5, 1),
                        "## Boats\n\nThere were [602 boats](fact:boats-2023) in 2023. See [this](../briefing.md).");
    }
}
