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
                "../../claims/many-came/?x#y",
                "../../sources/office/",
                "../../method/#words",
                "../../data/facts.csv",
                "../../feed.xml",
                "/",
                "/method/",
                "/facts/arrivals/#history",
                "/facts/arrivals/index.html",
                "/briefings/briefing/share.png",
                "/embed/facts/arrivals/",
                "/data/facts.csv",
                "/briefing.md",
                "#below",
                "?print",
                "https://example.org/no/such/page",
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

    @Test
    void aPathFromTheRootIsCheckedInEveryText() {
        String facts = FACTS.replace("formerly:", "caveat: 'See [how](/methd/) and [more](../more/).', formerly:");

        assertThat(TestProject.checked(facts, "Nothing.").diagnostic("SF602").help())
                .isEqualTo("did you mean “/method/”?");
    }
}
