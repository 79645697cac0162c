package dev.standfirst.site.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.check.headroom.Headrooms;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class InterfaceWordsTest {
    static final List<String> LANGUAGES = Messages.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLanguageHasEveryMessageWithTheSamePlaces(String language) {
        Map<String, String> words = Messages.theme(Messages.file(language));

        assertThat(words).containsOnlyKeys(Messages.english().keySet());
        Messages.english()
                .forEach((key, english) -> assertThat(Messages.places(words.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(Messages.places(english)));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aLanguageSaysItInItsOwnWords(String language) {
        assertThat(Messages.theme(Messages.file(language)))
                .extractingByKeys("claims", "verdict.mostly-true", "method.lead", "proof.both")
                .doesNotContainAnyElementsOf(Messages.english().values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 0 | 0 figures
            en | 1 | 1 figure
            en | 2 | 2 figures
            fr | 0 | 0 chiffre
            fr | 1 | 1 chiffre
            fr | 2 | 2 chiffres
            de | 0 | 0 Zahlen
            de | 1 | 1 Zahl
            """)
    void theNumberDecides(String language, int number, String words) {
        assertThat(Messages.of(Locale.forLanguageTag(language)).text("coverage.figures", number))
                .isEqualTo(words);
    }

    @Test
    void placesAreFilledWhereTheyAre() {
        var messages = Messages.of(Locale.UK, Map.of(Messages.FILE, Map.of("facts.shown", "of {1}, {0} {2} {x}")));

        assertThat(messages.text("facts.shown", "3", "{0}")).isEqualTo("of {0}, 3 {2} {x}");
    }

    @Test
    void aMessageThatDoesNotExistIsNotGuessed() {
        assertThatThrownBy(() -> Messages.of(Locale.UK).text("clams")).hasMessage("clams");
        assertThat(Messages.nearest("clams")).contains("claims");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | nearly 6,000                    | knapp 6.000
            de | up to £4 billion                | bis zu £4 Milliarden
            de | £1 million                      | £1 Million
            de | £1.6 million                    | £1,6 Millionen
            fr | £1.6 million                    | £1,6 million
            de | between £1 million and £2 million | zwischen £1 Million und £2 Millionen
            de | 0.25 percentage points          | 0,25 Prozentpunkte
            de | five months                     | five Monate
            de | just under 5 weeks              | ganz knapp 5 Wochen
            de | £11.44 per hour                 | £11,44 je Stunde
            sq | at least 4 years                | të paktën 4 vjet
            el | up to £4 billion                | up to £4 billion
            en | up to £4 billion                | up to £4 billion
            """)
    void wordsInFiguresAreThoseOfTheLanguage(String tag, String english, String written) {
        assertThat(new Language(Locale.forLanguageTag(tag)).figures(english)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | £4 billion    | £4bn
            en | 92.7 per cent | 92.7%
            de | £5.45 billion | £5,45_Mrd.
            de | 92.7 per cent | 92,7_%
            fr | £5.45 billion | £5,45_Md
            hu | £5.45 billion | £5,45 billion
            """)
    void figuresInLabelsAreShort(String tag, String english, String brief) {
        assertThat(new Language(Locale.forLanguageTag(tag)).brief(english)).isEqualTo(brief.replace('_', '\u00a0'));
    }

    @Test
    void inEnglishTheHeadroomIsThatOfReports() throws IOException {
        var report = TestProject.DEMO.check().report();
        Headrooms headrooms = report.headrooms();
        List<Headroom> rooms = report.texts().stream()
                .flatMap(text -> text.checked().bindings().stream())
                .flatMap(binding -> headrooms.of(binding).stream())
                .toList();
        var words = new HeadroomWords(new Language(Locale.UK));

        assertThat(rooms)
                .hasSizeGreaterThan(50)
                .allSatisfy(room -> assertThat(words.of(room)).isEqualTo(room.words()));
    }
}
