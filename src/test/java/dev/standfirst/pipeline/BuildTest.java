package dev.standfirst.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.preview.PreviewSession;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole builds: what they write, what they refuse, and that nothing is lost. */
class BuildTest {
    private static final TestProject SMALL = TestProject.site("valid/small");

    @TempDir
    private Path folder;

    @Test
    void theDemoIsBuiltWithEveryFigureChecked() throws IOException {
        Build.Outcome outcome = TestProject.DEMO.build(folder.resolve("site"));

        assertThat(outcome).isInstanceOf(Build.Outcome.Written.class);
        var coverage = ((Build.Outcome.Written) outcome).checked().report().coverage();
        assertThat(coverage.unbound()).isZero();
        assertThat(coverage.inserted()).isPositive();
        assertThat(folder.resolve("site"))
                .isDirectoryContaining("glob:**/{index.html,404.html,feed.xml,sitemap.xml,robots.txt}");
    }

    @Test
    void theSameInputGivesTheSameBytesAndTouchesNothing() throws IOException {
        Path site = folder.resolve("site");
        TestProject.DEMO.build(site);
        var first = TestProject.bytes(site);
        Path page = site.resolve("index.html");
        Files.setLastModifiedTime(page, FileTime.fromMillis(1_000_000_000_000L));

        var outcome = (Build.Outcome.Written) TestProject.DEMO.build(site);

        assertThat(TestProject.bytes(site)).isEqualTo(first);
        assertThat(outcome.summary().written()).isZero();
        assertThat(Files.getLastModifiedTime(page).toMillis()).isEqualTo(1_000_000_000_000L);
    }

    /** Turkish has a dotless i, and Arabic has other digits. */
    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG, Pacific/Pago_Pago"})
    void theLanguageAndZoneOfTheMachineMakeNoDifference(String language, String place) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(place));
            TestProject.DEMO.build(folder.resolve("there"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(TestProject.bytes(folder.resolve("there"))).isEqualTo(TestProject.bytes(TestProject.DEMO.built()));
    }

    @Test
    void aRevisedFigureStopsTheBuildAndRevertingItGivesTheSameBytes() throws IOException {
        TestProject project = TestProject.DEMO.copyTo(folder.resolve("project"));
        Path site = project.path("site-output");
        String facts = "content/facts/albanian-arrivals.yaml";
        project.build(site);
        var before = TestProject.bytes(site);

        project.replace(facts, "value: 922", "value: 1,400");
        Build.Outcome outcome = project.build(site);

        assertThat(outcome).isInstanceOf(Build.Outcome.Rejected.class);
        var diagnostics = ((Build.Outcome.Rejected) outcome).diagnostics();
        assertThat(diagnostics).extracting(Diagnostic::code).contains(DiagnosticCode.CONTRADICTED);
        assertThat(diagnostics)
                .filteredOn(diagnostic -> diagnostic.message().contains("over 90 per cent"))
                .isNotEmpty()
                .allSatisfy(diagnostic -> {
                    assertThat(diagnostic.span().file()).startsWith("content/briefings/");
                    assertThat(diagnostic.related())
                            .anySatisfy(place ->
                                    assertThat(place.span().file()).isEqualTo("content/facts/albanian-arrivals.yaml"));
                    assertThat(diagnostic.help()).startsWith("say “over 88 per cent”");
                });
        assertThat(TestProject.bytes(site)).isEqualTo(before);

        project.replace(facts, "value: 1,400", "value: 922");
        project.build(site);
        assertThat(TestProject.bytes(site)).isEqualTo(before);
    }

    @Test
    void everyBrokenTemplateIsReportedAtItsPlaceAndTheOldSiteStays() throws IOException {
        TestProject project = SMALL.copyTo(folder.resolve("project"));
        Path site = project.path("site-output");
        project.build(site);
        var before = TestProject.bytes(site);
        project.file("templates/fact.ftlh", "<h1>${model.fact.id</h1>\n");
        project.file("templates/home.ftlh", "<p>\n${nothing.here}\n");

        var outcome = (Build.Outcome.Rejected) project.build(site);

        assertThat(outcome.diagnostics())
                .allSatisfy(each -> assertThat(each.code()).isEqualTo(DiagnosticCode.TEMPLATE));
        assertThat(outcome.diagnostics())
                .extracting(each -> each.span().file() + ":" + each.span().line())
                .containsExactlyInAnyOrder("templates/home.ftlh:2", "templates/fact.ftlh:1");
        assertThat(TestProject.bytes(site)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${site?api.class}",
                "${site.getClass()}",
                "${model.figures.class}",
                "<#include \"../content/site.yaml\">",
                "<#include \"/etc/passwd\">",
                "${.now?string}<#stop>",
            })
    void aTemplateCanReachOnlyItsModel(String template) throws IOException {
        TestProject project = SMALL.copyTo(folder.resolve("project"));
        project.file("templates/home.ftlh", template);

        var outcome = (Build.Outcome.Rejected) project.build(folder.resolve("site"));

        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TEMPLATE);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aProjectsTemplateOverridesTheThemes() throws IOException {
        TestProject project = SMALL.copyTo(folder.resolve("project"));
        project.file("templates/not-found.ftlh", "<p>gone</p>");

        project.build(folder.resolve("site"));

        assertThat(folder.resolve("site/404.html")).hasContent("<p>gone</p>");
        assertThat(folder.resolve("site/index.html")).content().contains("<h1>Arrivals fell</h1>");
    }

    @Test
    void contentIsEscapedOnThePage() throws IOException {
        TestProject project = SMALL.copyTo(folder.resolve("project"));
        String hostile = "'\"><img src=x onerror=alert(1)> ${site.title} &amp; </title>'";
        project.replace(
                "content/facts/facts.yaml",
                "label: The host",
                "label: "
                        + hostile.replace("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert\\>")
                                .replace("</title>", "\\</title\\>"));
        project.replace("content/sources/sources.yaml", "title: Bulletin", "title: " + hostile);

        Build.Outcome outcome = project.build(folder.resolve("site"));

        assertThat(outcome).isInstanceOf(Build.Outcome.Written.class);
        for (String page : TestProject.bytes(folder.resolve("site")).keySet()) {
            if (page.endsWith(".html") || page.endsWith(".xml")) {
                assertThat(Files.readString(folder.resolve("site").resolve(page), UTF_8))
                        .as(page)
                        .doesNotContain("<img", "A small briefing &amp; &lt;/title", "${site.title}\"");
            }
        }
        assertThat(folder.resolve("site/facts/host/index.html")).content().contains("${site.title}", "&lt;img");
    }

    @Test
    void factsThatOnlyDraftsUseAreNotPublished() throws IOException {
        TestProject project = SMALL.copyTo(folder.resolve("project"));
        project.file("content/facts/more.yaml", """
                secret:
                  label: A figure that is not out yet
                  value: 4,711
                  unit: people
                  period: 2023
                  source: bulletin
                secret-change:
                  label: A change that is not out yet
                  formula: change(arrivals-2022, secret)
                unused:
                  label: A figure that no text uses
                  value: 815
                  unit: people
                  source: bulletin
                """);
        project.file(
                "content/briefings/draft.md",
                "---\ntitle: A draft\nstatus: draft\n---\n\nIt moved by [](fact:secret-change), to [922](fact:arrivals-2023).\n");

        assertThat(project.build(folder.resolve("site"))).isInstanceOf(Build.Outcome.Written.class);

        assertThat(folder.resolve("site/facts/unused/index.html")).exists();
        assertThat(folder.resolve("site/facts/arrivals-2023/index.html")).exists();
        assertThat(folder.resolve("site/facts/secret")).doesNotExist();
        assertThat(folder.resolve("site/facts/secret.json")).doesNotExist();
        try (var files = Files.walk(folder.resolve("site"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), UTF_8))
                        .as("%s", file)
                        .doesNotContain("4,711")
                        .doesNotContain("not out yet")
                        .doesNotContain("secret");
            }
        }
        var preview = PreviewSession.open(project.root(), TestProject.OPTIONS).preview();
        assertThat(preview.files()).contains("facts/secret/index.html", "facts/secret-change/index.html");
    }
}
