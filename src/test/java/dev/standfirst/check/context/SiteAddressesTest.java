package dev.standfirst.check.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.TestProject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links of a briefing, whose page is {@code briefings/briefing/}. */
class SiteAddressesTest {
    private static final String FACTS = """
            arrivals: {label: Arrivals, value: 922, unit: people, source: office, formerly: [comings]}
            """;

    private static final String CLAIMS = """
            many-came: {title: Many came, by: Jane Roe, on: 2024-05-21, said: Many came.}
            """;

    private static List<Diagnostic> faults(String url) {
        return TestProject.checked(FACTS, CLAIMS, "See [this page](" + url + ").")
                .report()
                .diagnostics();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../briefing/",
                "../briefing",
                "briefing.md",
                "../../briefings/briefing/index.html#top",
                "../../",
                "../..",
                "../../facts/",
                "../../facts/arrivals/",
                "../../facts/arrivals.json",
                "../../facts/comings/",
                "../../claims/many-came/?x#tests",
                "../../sources/office/",
                "../../method/#words",
                "../../data/facts.csv",
                "../../feed.xml",
                "/",
                "/method/",
                "/facts/arrivals/#uses",
                "/facts/arrivals/index.html",
                "/briefings/briefing/share.png",
                "/embed/facts/arrivals/",
                "/data/facts.csv",
                "/briefing.md",
                "#main",
                "#top",
                "?print",
                "/facts/arrivals/#:~:text=people",
                "/%66acts/arrivals/",
                "/embed/facts/comings/",
                "/embed/claims/many-came/",
                "https://example.org/facts/arrivals/",
                "HTTP://Example.org",
                "https://example.org.uk/no/such/page",
                "https://example.com/no/such/page",
                "mailto:desk@example.org",
            })
    void aLinkToAPageOfTheSiteOrElsewhereIsValid(String url) {
        assertThat(faults(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../breifing/, briefings/breifing/, did you mean “../briefing/”?",
        "../../facts/arivals/, facts/arivals/, did you mean “../../facts/arrivals/”?",
        "../../facts/arivals.json, facts/arivals.json, did you mean “../../facts/arrivals.json”?",
        "../../claims/many-cam/#x, claims/many-cam/, did you mean “../../claims/many-came/”?",
        "/methods/, methods/, did you mean “/method/”?",
        "https://example.org/methods/, methods/, did you mean “/method/”?",
        "/data/rows.csv, data/rows.csv, 'the files in “content/data/” are not published; link to “/data/facts.csv”, or to the page of a fact'",
        "../../evidence/1.pdf, evidence/1.pdf, 'the files in “content/evidence/” are not published; link to the page of the source'",
        "/embed/facts/nowhere/, embed/facts/nowhere/, 'link to a page of the site, such as “/briefings/arrivals/”, or to an https address'",
        "/embed/facts/, embed/facts/, 'link to a page of the site, such as “/briefings/arrivals/”, or to an https address'",
        "/facts/arrivals/share.png, facts/arrivals/share.png, 'link to a page of the site, such as “/briefings/arrivals/”, or to an https address'",
        "/facts/arivals/#x, facts/arivals/, did you mean “/facts/arrivals/”?",
        "/nowhere/at/all, nowhere/at/all/, 'link to a page of the site, such as “/briefings/arrivals/”, or to an https address'",
        "../../methods/, methods/, did you mean “../../method/”?",
        "nowhere/at/all, briefings/briefing/nowhere/at/all/, 'link to a page of the site, such as “../arrivals/”, or to an https address'",
    })
    void aBrokenLinkIsAnErrorThatSuggestsTheNearestPage(String url, String page, String help) {
        Diagnostic fault = faults(url).getFirst();

        assertThat(fault.code().id()).isEqualTo("SF602");
        assertThat(fault.message()).isEqualTo("there is no page “" + page + "”");
        assertThat(fault.help()).isEqualTo(help);
        assertThat(fault.span().column()).isEqualTo("See [this page](".length() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "../briefing/, ''",
        "briefing.md, ''",
        "../briefings/briefing.md, ''",
        "/method/#words, ''",
        "../briefings/breifing.md, 'there is no briefing “content/briefings/breifing.md”'",
        "../method/, 'this text appears on several pages, where “../method/” leads to different places'",
        "#uses, 'this text appears on several pages, where “#uses” leads to different places'",
    })
    void inATextThatAppearsOnSeveralPagesALinkMustLeadToOne(String url, String message) {
        String facts = FACTS.replace("formerly:", "caveat: 'See [this](" + url + ").', formerly:");

        assertThat(TestProject.checked(facts, "Nothing.").report().diagnostics())
                .extracting(Diagnostic::message)
                .containsExactlyElementsOf(message.isEmpty() ? List.of() : List.of(message));
    }

    @Test
    void aLinkWithNoAddressOrNoWordsIsAnError() {
        assertThat(TestProject.checked(FACTS, "See [this]() and [](/method/) and [ ](/facts/).")
                        .report()
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "this link leads nowhere",
                        "this link has no words, so readers cannot see it",
                        "this link has no words, so readers cannot see it");
    }

    @ParameterizedTest
    @CsvSource({
        "other.md, ''",
        "./other.md, ''",
        "../briefing.md, ''",
        "'my%20words.md', ''",
        "../2024/other.md#part, ''",
        "briefing.md, ''",
        "other, ''",
        "other/, ''",
        "other.html, ''",
        "../2024/other#part, ''",
        "../other/, ''",
        "othr.md, did you mean “other.md”?",
        "../nowhere/other.md, 'link to a page of the site, such as “../arrivals/”, or to an https address'",
        "other.md#prat, did you mean “other.md#part”?",
    })
    void aLinkToTheMarkdownFileBesideWorksInEveryFolder(String url, String help) {
        var checked = TestProject.checked(project -> project.briefing("Words.")
                .file("content/briefings/2024/other.md", "---\ntitle: Other\n---\n\n## Part\n")
                .file("content/briefings/2024/my words.md", "---\ntitle: Mine\nslug: mine\n---\n\nWords.\n")
                .file("content/briefings/2024/this.md", "---\ntitle: This\n---\n\nSee [it](" + url + ").\n"));

        assertThat(checked.report().diagnostics())
                .extracting(Diagnostic::help)
                .containsExactlyElementsOf(help.isEmpty() ? List.of() : List.of(help));
    }

    @Test
    void aPathFromTheRootOfTheHostIsCorrected() {
        var checked = TestProject.checked(
                project -> project.file("content/site.yaml", "title: S\nbase-url: https://example.org/sub/site/\n")
                        .briefing("See [this](/sub/site/method/)."));

        assertThat(checked.diagnostic("SF602").help()).isEqualTo("did you mean “/method/”?");
    }

    @Test
    void aPathFromTheRootIsCheckedInEveryText() {
        String facts = FACTS.replace("formerly:", "caveat: 'See [how](/methd/).', formerly:");

        assertThat(TestProject.checked(facts, "Nothing.").diagnostic("SF602").help())
                .isEqualTo("did you mean “/method/”?");
    }
}
