package dev.standfirst.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {
    private static final String FACTS = """
            arrivals: {label: Arrivals, value: "45,774", unit: people, period: 2022, source: office}
            before: {label: Before, value: "12,658", unit: people, period: 2022, source: office}
            after: {label: After, value: 922, unit: people, period: 2023, source: office}
            fall: {label: The fall, formula: "change(before, after)"}
            nine: {label: Nine, value: 922, unit: people, period: 2023, source: office}
            ten: {label: Ten, value: "1,013", unit: people, period: 2022, source: office}
            small: {label: A small fall, formula: "change(ten, nine)"}
            eight: {label: Eight, value: 831, unit: people, period: 2023, source: office}
            smaller: {label: Another, formula: "change(ten, eight)"}
            removed: {label: Removed, value: "nearly 6,000", unit: people, source: office}
            sum: {label: A sum, value: £4.25 billion, source: office}
            times: {label: Times, formula: "ratio(after, before)"}
            lent: {label: Lent, value: "26,000", unit: loans, source: office}
            rate: {label: Deaths, value: "19.5 per 100,000", source: office}
            drop: {label: Change in output, value: "-4.2 per cent", source: office}
            host: {label: The host, value: Edi Rama, source: office}
            visit: {label: The visit, value: 2024-05-22, source: office}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It left them [18 per cent above](fact:small) where they were. | say “9 per cent below” or “about 9 per cent below”",
                "There was [a fall of 18 per cent](fact:small). | say “a fall of 9 per cent” or “a fall of about 9 per cent”",
                "There was [a rise of 18 per cent](fact:small). | say “a fall of 9 per cent” or “a fall of about 9 per cent”",
                "There was [an 18 per cent fall](fact:small). | say “a 9 per cent fall” or “an about 9 per cent fall”",
                "It was [down 18 per cent on the year](fact:small). | say “down 9 per cent on the year” or “down about 9 per cent on the year”",
                "It fell [by barely 18 per cent](fact:small). | say “9 per cent” or “about 9 per cent”",
                "It fell [by 18 per cent](fact:small). | say “by 9 per cent” or “by about 9 per cent”",
                "It was [a 30 per cent fall](fact:smaller). | say “an 18 per cent fall” or “an about 18 per cent fall”",
                "There was a rise of [18 per cent](fact:small). | correct the direction in the words beside the link, or the fact if it is wrong",
                "It rose by [18 per cent](fact:small). | correct the direction in the words beside the link, or the fact if it is wrong",
                "It was [18 per cent](fact:small) higher. | correct the direction in the words beside the link, or the fact if it is wrong",
                "It was [İİİİİİİ double](fact:times). | say “0.073 times”",
                "Of [more than 46,000 people](fact:arrivals). | say “more than 45,000 people” or “nearly 46,000”",
                "It [rose by over 90 per cent](fact:fall). | say “fell by over 92 per cent” or “fell by nearly 93 per cent”",
                "It [fell by over 95 %](fact:fall). | say “fell by over 92 %” or “fell by nearly 93 per cent”",
                "Of [fewer than 900](fact:after). | say “fewer than 1,000” or “fewer than 930”",
                "Of [at least 5,900](fact:removed). | say “at least 5,700” or “nearly 6,000”",
                "Of [over £5 billion](fact:sum). | say “over £4 billion” or “over £4.2 billion”",
                "Of [930](fact:after). | say “920” or “about 920”",
                "There were [28,000](fact:lent) loans. | say “26,000” or “about 26,000”",
                "There were [over 27,000 loans](fact:lent). | say “over 25,000 loans” or “26,000”",
                "It is [21 per 100,000](fact:rate). | say “20 per 100,000” or “about 20 per 100,000”",
                "By [Bajram Begaj](fact:host). | say “Edi Rama”",
                "On [Thursday](fact:visit). | say “22 May 2024”",
                "There was a rise of [9 per cent](fact:small). | say “fall” instead of “rise”",
                "There was an increase of [9 per cent](fact:small). | say “a decrease” instead of “an increase”",
                "Arrivals rose by [9 per cent](fact:small). | say “fell” instead of “rose”",
                "It was [9 per cent](fact:small) higher. | say “lower” instead of “higher”",
                "Arrivals rose by [922](fact:after). | say “to” instead of “by”",
                "Arrivals fell [922](fact:after). | say “fell to” instead of “fell”",
                "It was [4.2 per cent](fact:drop). | say “−4.2 per cent” or “a fall of 4.2 per cent”",
            })
    void falseWordsGetTrueSuggestions(String sentence, String help) {
        CheckedBriefing written = TestProject.checked(FACTS, sentence);

        assertThat(written.report().diagnostics())
                .filteredOn(each -> each.code().id().startsWith("SF4"))
                .extracting(each -> each.help())
                .containsExactly(help);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-AU | [$9 million](fact:own)       | say “$8 million” or “about $8 million”
            en-NZ | [over $9 million](fact:us)   | say “over US$7 million” or “over US$7.5 million”
            en-CA | [US$9 million](fact:us)      | say “US$8 million” or “about US$8 million”
            en-GB | [A$9 million](fact:own)      | say “8 million AUD” or “about 8 million AUD”
            """)
    void dollarsAreNamedAsTheCountryNamesThem(String language, String words, String help, @TempDir Path folder)
            throws IOException {
        var checked = TestProject.create(folder)
                .file(
                        "content/site.yaml",
                        "title: A site\nbase-url: https://example.org/\nlanguage: " + language + "\n")
                .facts("""
                        own: {label: Income, value: A$8 million, source: office}
                        us: {label: Income, value: US$8 million, source: office}
                        """)
                .briefing("Income was " + words + ".")
                .check();

        assertThat(checked.report().diagnostics())
                .filteredOn(each -> each.code().id().startsWith("SF4"))
                .extracting(each -> each.help())
                .containsExactly(help);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Of [over 10,000 people](fact:arrivals). | over 45,000 people",
                "It [fell by over 10 per cent](fact:fall). | fell by over 92 per cent",
                "Of [up to 2,000](fact:after). | up to 930",
                "Of [over £1 billion](fact:sum). | over £4.2 billion",
                "Of [about 900](fact:after). | about 920",
            })
    void trueWordsHaveAStrongestFormOfTheSameShape(String sentence, String strongest) {
        CheckedBriefing written = TestProject.checked(FACTS, sentence);

        assertThat(written.report().wordings().strongest(written.bindings().getFirst()))
                .contains(strongest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It [fell by over 92 per cent](fact:fall).",
                "It [fell by nearly 93 per cent](fact:fall).",
                "Of [922](fact:after).",
                "Of [over 46,000](fact:arrivals).",
                "By [Edi Rama](fact:host).",
            })
    void wordsThatAreFalseOrAsStrongAsTheirShapeAllowsGetNone(String sentence) {
        CheckedBriefing written = TestProject.checked(FACTS, sentence);

        assertThat(written.report().wordings().strongest(written.bindings().getFirst()))
                .isEmpty();
    }

    @Test
    void weakWordsGetStrongerSuggestions() {
        CheckedBriefing written = TestProject.checked(FACTS, "Of [over 10,000 people](fact:arrivals).");

        assertThat(written.diagnostic("SF505").help()).isEqualTo("say “over 45,000 people”");
    }
}
