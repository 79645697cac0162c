package dev.standfirst.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Conventions;
import dev.standfirst.prose.model.PartialDate;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the country of a site's English decides. */
class ConventionsTest {
    @ParameterizedTest
    @CsvSource({
        "en-GB, 3/4/2024, 2024-04-03",
        "en-US, 3/4/2024, 2024-03-04",
        "en-AU, 3/4/2024, 2024-04-03",
        "en-IN, 3/4/2024, 2024-04-03",
        "en-ZA, 3/4/2024, 2024-04-03",
        "en-IE, 3/4/2024, 2024-04-03",
        "en-NZ, 3/4/2024, 2024-04-03",
        "en-US, 22/4/2024, 2024-04-22",
        "en-GB, 4/22/2024, 2024-04-22",
        "en-CA, 4/22/2024, 2024-04-22",
        "en-CA, 4/4/2024, 2024-04-04",
        "en-CA, 2024-04-03, 2024-04-03"
    })
    void aDateInDigitsHasTheOrderOfTheCountry(String language, String text, String date) {
        assertThat(only(language, text).date().map(PartialDate::iso)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"en-CA, 3/4/2024", "en, 3/4/2024", "en-GB, '12,34,567'", "en-US, '1,00,000'"})
    void whatACountryWritesInTwoWaysOrNoneIsNotRead(String language, String text) {
        assertThat(only(language, text).duty()).isEqualTo(BindingRule.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, $5 million, USD",
        "en-US, $5 million, USD",
        "en-AU, $5 million, AUD",
        "en-CA, $5 million, CAD",
        "en-NZ, 5 million dollars, NZD",
        "en-IN, $5 million, USD",
        "en-AU, US$5 million, USD",
        "en-AU, 5 million US dollars, USD",
        "en-US, A$5 million, AUD",
        "en-AU, 50 cents, AUD",
        "en-IE, 50 cents, EUR",
        "en-ZA, 50c, ZAR",
        "en-AU, millions of dollars, AUD"
    })
    void aDollarIsThatOfTheCountry(String language, String text, String currency) {
        assertThat(only(language, text).unit()).isEqualTo(new Unit.Money(currency));
    }

    @ParameterizedTest
    @CsvSource({
        "en-AU, $5 million, US$5 million",
        "en-CA, −$5, −US$5",
        "en-NZ, between $6 billion and $7 billion, between US$6 billion and US$7 billion",
        "en-AU, 0.66 dollars to the AUD, 0.66 US dollars to the AUD",
        "en-GB, $5 million, $5 million",
        "en-AU, £5 million, £5 million"
    })
    void americanDollarsAreNamedWhereDollarsAreOthers(String language, String british, String written) {
        var conventions = Conventions.of(Locale.forLanguageTag(language));

        assertThat(conventions.figure(british)).isEqualTo(written);
        assertThat(conventions.figure(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en-AU, 8 million AUD, $8 million",
        "en-CA, −8.50 CAD, −$8.50",
        "en-NZ, between 6 billion NZD and 7m NZD, between $6 billion and $7m",
        "en-AU, 8 million NZD, 8 million NZD",
        "en-AU, 0.66 dollars to the AUD, 0.66 US dollars to the AUD",
        "en-US, 8 million AUD, 8 million AUD"
    })
    void theDollarOfTheCountryNeedsNoName(String language, String british, String written) {
        assertThat(Conventions.of(Locale.forLanguageTag(language)).figure(british))
                .isEqualTo(written);
    }

    @Test
    void aRangeMayNameItsCurrencyTwice() {
        for (String text : List.of("between US$6 and US$7", "USD 6 to USD 7", "US$6–US$7")) {
            assertThat(only("en-AU", text).range()).isEqualTo(Interval.closed(Rational.of(6), Rational.of(7)));
            assertThat(only("en-AU", text).unit()).isEqualTo(new Unit.Money("USD"));
        }
    }

    @Test
    void indiaGroupsDigitsInLakhs() {
        Reading reading = only("en-IN", "12,34,567.5 people");

        assertThat(reading.written().map(WrittenNumber::value)).contains(Rational.of(2_469_135, 2));
        assertThat(only("en-IN", "1,234,567").written().map(WrittenNumber::value))
                .contains(Rational.of(1_234_567));
    }

    private static Reading only(String language, String text) {
        var reader = new ProseReader().writtenAs(Conventions.of(Locale.forLanguageTag(language)));
        return reader.read(text).readings().getFirst();
    }
}
