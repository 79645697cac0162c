package dev.standfirst.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.content.model.PublishPlace;
import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.content.model.Publisher;
import dev.standfirst.content.model.SiteSettings;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.model.Caveat;
import dev.standfirst.fact.model.CaveatAnswer;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.Rating;
import dev.standfirst.fact.model.Status;
import dev.standfirst.prose.model.Tolerances;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import dev.standfirst.testing.TestProject;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
    @TempDir
    Path root;

    @Test
    void publishTargetsAreReadInTheirOrder() {
        var places = TestProject.create(root)
                .file("content/site.yaml", """
                        title: A site
                        base-url: https://example.org/
                        publish:
                          pages: {git: "git@example.org:desk/briefing.git"}
                          mirror: {git: ../mirror.git, branch: main}
                          disk: {folder: /srv/www, url: "https://example.org/disk/"}
                          server: {sftp: "desk@example.org:2222/srv/www/"}
                          jump: {rsync: "desk@example.org/srv/www"}
                          edge: {cloudflare: briefing, url: "https://example.org/edge/"}
                          store: {s3: briefing, prefix: live, endpoint: "https://s3.example.org", region: auto}
                        """)
                .read()
                .site()
                .publishing()
                .targets();

        assertThat(places.values().stream().map(PublishPlace::url).flatMap(Optional::stream))
                .containsExactly(URI.create("https://example.org/disk/"), URI.create("https://example.org/edge/"));
        assertThat(places)
                .extractingFromEntries(
                        place -> Map.entry(place.getKey(), place.getValue().target()))
                .containsExactly(
                        Map.entry("pages", new PublishTarget.Git("git@example.org:desk/briefing.git", "gh-pages")),
                        Map.entry("mirror", new PublishTarget.Git("../mirror.git", "main")),
                        Map.entry("disk", new PublishTarget.Folder("/srv/www")),
                        Map.entry("server", new PublishTarget.Sftp("desk", "example.org", 2222, "/srv/www")),
                        Map.entry("jump", new PublishTarget.Rsync("desk", "example.org", 22, "/srv/www")),
                        Map.entry(
                                "edge",
                                new PublishTarget.Hosted(
                                        PublishTarget.Host.CLOUDFLARE,
                                        "briefing",
                                        URI.create("https://example.org/edge/"))),
                        Map.entry(
                                "store",
                                new PublishTarget.S3(
                                        "briefing",
                                        "live/",
                                        Optional.of(URI.create("https://s3.example.org")),
                                        "auto")));
    }

    @Test
    void aFolderWithoutContentIsNotAProject() {
        assertThat(ContentReader.isProject(root)).isFalse();
    }

    @Test
    void everyFieldOfTheSiteIsRead() {
        var project = TestProject.create(root).file("content/site.yaml", """
                title: Cameron in Tirana
                description: >-
                  What was said,
                  and whether it holds.
                base-url: https://example.org/albania
                language: sq-AL
                unchecked-sentences: true
                publisher: {name: The desk, url: https://example.org/desk}
                contact: corrections@example.org
                as-of: 2024-05-22
                tolerance: {rounding: 4, vague: 2.5 %}
                policies:
                  sourcing: |
                    One.

                    Two.
                  corrections: We say so.
                """);

        Content content = project.read();

        assertThat(content.diagnostics()).isEmpty();
        SiteSettings site = content.site();
        assertThat(site.title().text()).isEqualTo("Cameron in Tirana");
        assertThat(site.description().text()).isEqualTo("What was said, and whether it holds.");
        assertThat(site.baseUrl()).hasToString("https://example.org/albania/");
        assertThat(site.language()).isEqualTo(Locale.of("sq", "AL"));
        assertThat(site.publisher()).isEqualTo(new Publisher("The desk", "https://example.org/desk"));
        assertThat(site.contact()).isEqualTo("corrections@example.org");
        assertThat(site.asOf()).contains(LocalDate.of(2024, 5, 22));
        assertThat(site.tolerances()).isEqualTo(new Tolerances(Rational.of(1, 25), Rational.of(1, 40)));
        assertThat(site.policies().keySet()).containsExactly("sourcing", "corrections");
        assertThat(site.policies().values()).extracting(LocatedText::text).startsWith("One.\n\nTwo.");
    }

    @Test
    void everyFieldOfAFactIsRead() {
        var project =
                TestProject.create(root).file("content/sources/s.yaml", """
                        mti:
                          publisher: MTI
                          title: Report
                          url: https://example.org/mti
                        """).file("content/facts/f.yml", """
                        arrivals-2022:
                          label: Arrivals, 2022
                          definition: People counted.
                          value: 12,658
                          unit: people
                          period: 2022
                          source: {id: mti, locator: page 2, via: mti, read: true}
                          universe: all arrivals
                          status: [official, revised]
                          caveat:
                            - Only some.
                            - {text: Not alike., answers: [like-for-like]}
                          review-by: 2024-08-22
                          revisions:
                            - {on: 2024-01-02, was: "12,301", reason: More were found., period: 2022}
                          said-by: Home Office
                          counts: [arrivals, migrants]
                          rounded-to: 100
                          formerly: [arrivals]
                          also: [other]
                          says-true: [yes it does]
                          says-false: [no]
                        """);

        Content content = project.read();

        assertThat(content.diagnostics()).isEmpty();
        FactDeclaration fact = content.facts().getFirst();
        assertThat(fact.id()).isEqualTo("arrivals-2022");
        assertThat(fact.span().line()).isEqualTo(1);
        assertThat(fact.label().text()).isEqualTo("Arrivals, 2022");
        assertThat(fact.measurement().meaning().text()).isEqualTo("People counted.");
        assertThat(fact.definition()).isInstanceOfSatisfying(Definition.Given.class, given -> {
            assertThat(given.text().text()).isEqualTo("12,658");
            assertThat(given.text().span().column()).isEqualTo(10);
            assertThat(given.asText()).isFalse();
        });
        assertThat(fact.measurement().unit().text()).isEqualTo("people");
        assertThat(fact.measurement().period()).contains(Period.year(2022));
        assertThat(fact.attribution().sources())
                .extracting(Citation::source, Citation::locator, Citation::via)
                .containsExactly(tuple("mti", "page 2", "mti"));
        assertThat(fact.attribution().sources().getFirst().read()).contains(true);
        assertThat(fact.measurement().universe()).isEqualTo("all arrivals");
        assertThat(fact.statuses()).isEqualTo(Set.of(Status.OFFICIAL, Status.REVISED));
        assertThat(fact.caveats())
                .extracting(caveat -> caveat.text().text())
                .containsExactly("Only some.", "Not alike.");
        assertThat(fact.caveats()).extracting(Caveat::answers).last().isEqualTo(List.of(CaveatAnswer.LIKE_FOR_LIKE));
        assertThat(fact.maintenance().reviewBy()).contains(LocalDate.of(2024, 8, 22));
        assertThat(fact.maintenance().revisions().getFirst().was().text()).isEqualTo("12,301");
        assertThat(fact.maintenance().revisions().getFirst().period()).contains(Period.year(2022));
        assertThat(fact.attribution().saidBy()).isEqualTo("Home Office");
        assertThat(fact.vocabulary().counts()).containsExactly("arrivals", "migrants");
        assertThat(fact.measurement().roundedTo().text()).isEqualTo("100");
        assertThat(fact.maintenance().formerly()).containsExactly("arrivals");
        assertThat(fact.vocabulary().also()).containsExactly("other");
        assertThat(fact.vocabulary().saysTrue()).containsExactly("yes it does");
        assertThat(fact.vocabulary().saysFalse()).containsExactly("no");
    }

    @Test
    void aSeriesHasTheRowsThatPassItsFilter() {
        var project = TestProject.create(root).file("content/facts/f.yaml", """
                        series:
                          label: Arrivals
                          data:
                            file: data/d.csv
                            period: year
                            value: count
                            status: status
                            filter: {nationality: Albanian}
                            cumulative: true
                        """).file("content/data/d.csv", """
                        nationality,year,count,status
                        Albanian,2021,815,official
                        Iranian,2021,3,official
                        Albanian,2022,"12,658",provisional
                        """);

        Content content = project.read();

        assertThat(content.diagnostics()).isEmpty();
        assertThat(content.facts().getFirst().definition()).isInstanceOfSatisfying(Definition.Tabled.class, table -> {
            assertThat(table.cumulative()).isTrue();
            assertThat(table.rows()).extracting(row -> row.value().text()).containsExactly("815", "12,658");
            assertThat(table.rows())
                    .extracting(Definition.Row::period)
                    .containsExactly(Period.year(2021), Period.year(2022));
            assertThat(table.rows().get(1).value().span())
                    .hasToString("SourceSpan[file=content/data/d.csv, line=4, column=16, endLine=4, endColumn=22]");
            assertThat(table.rows().get(1).statuses()).containsExactly(Status.PROVISIONAL);
        });
        assertThat(content.texts()).containsKey("content/data/d.csv");
    }

    @Test
    void everyFieldOfAClaimIsRead() {
        var project = TestProject.create(root).file("content/claims/c.yaml", """
                a-fall:
                  title: A fall
                  by: David Cameron
                  role: Foreign Secretary
                  on: 2024-05-21
                  said: Arrivals [fell](fact:change).
                  holds: change < 0
                  untested: [why]
                  rating: mostly-true
                  rationale: It holds.
                  override: A reason.
                  response: None.
                """);

        Content content = project.read();

        assertThat(content.diagnostics()).isEmpty();
        var claim = content.claims().getFirst();
        assertThat(claim.on()).isEqualTo(LocalDate.of(2024, 5, 21));
        assertThat(claim.said().text()).isEqualTo("Arrivals [fell](fact:change).");
        assertThat(claim.holds().text()).isEqualTo("change < 0");
        assertThat(claim.untested()).extracting(text -> text.text()).containsExactly("why");
        assertThat(claim.assessment().rating()).contains(Rating.MOSTLY_TRUE);
        assertThat(claim.assessment().override().text()).isEqualTo("A reason.");
    }

    @Test
    void aBriefingHasItsFrontMatterAndItsBodyAsWritten() {
        var project = TestProject.create(root).file("content/briefings/2024/Far_Fewer.md", """
                ---
                title: Far fewer
                date: 2024-05-22
                authors: The desk
                order: 2
                status: draft
                corrections:
                  - {on: 2024-06-01, text: "It was [one](fact:a)."}
                ---

                The body.
                """);

        Content content = project.read();

        assertThat(content.diagnostics()).isEmpty();
        Briefing briefing = content.briefings().getFirst();
        assertThat(briefing.slug()).isEqualTo("2024/far-fewer");
        assertThat(briefing.byline().authors()).containsExactly("The desk");
        assertThat(briefing.order()).contains(2);
        assertThat(briefing.draft()).isTrue();
        assertThat(briefing.corrections().getFirst().text().text()).isEqualTo("It was [one](fact:a).");
        assertThat(briefing.body().text()).isEqualTo("\nThe body.\n");
        assertThat(briefing.body().span(1, 4).line()).isEqualTo(11);
    }

    @Test
    void theDemoIsReadWithoutFaults() throws Exception {
        Content content = ContentReader.read(Path.of(""));

        assertThat(content.diagnostics()).isEmpty();
        assertThat(content.facts()).isNotEmpty();
        assertThat(content.briefings()).hasSizeGreaterThan(5);
    }
}
