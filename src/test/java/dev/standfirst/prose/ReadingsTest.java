package dev.standfirst.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.prose.model.DayRelation;
import dev.standfirst.prose.model.LevelSide;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.Statement;
import dev.standfirst.prose.model.Timing;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.testing.Fixtures;
import dev.standfirst.testing.Golden;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The readings of several thousand sentences, compared in full detail with what was reviewed. */
class ReadingsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 22);
    private static final ProseReader READER = new ProseReader().saidOn(DAY);

    private static List<String> topics() {
        return Fixtures.tables("check/phrases");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theReadingsOfTheTablesOfPhrasesAreAsReviewed(String topic) {
        Stream<String> sentences = Fixtures.lines("check/phrases/" + topic + ".txt").stream()
                .map(line -> line.split("\\s*\\|\\s*", 3)[1])
                .map(sentence -> sentence.replaceAll("\\[([^\\]]*)\\](\\([^)]*\\))?", "$1"));

        Golden.assertMatches("check/phrases/expected-readings/" + topic + ".txt", accounts(sentences));
    }

    @ParameterizedTest
    @ValueSource(strings = {"close-calls", "figures"})
    void theReadingsOfEasilyMisreadSentencesAreAsReviewed(String file) {
        Stream<String> sentences = Fixtures.lines("prose/sentences/" + file + ".txt").stream();

        Golden.assertMatches("prose/sentences/expected-readings/" + file + ".txt", accounts(sentences));
    }

    @ParameterizedTest
    @ValueSource(strings = {"currency", "number", "ordinal", "percent", "range"})
    void theReadingsOfThePublicSuitesAreAsReviewed(String suite) {
        Stream<String> inputs = new JsonMapper()
                .readTree(Fixtures.text("prose/recognizers/" + suite + ".json"))
                .valueStream()
                .map(each -> each.get("input").asString());

        Golden.assertMatches("prose/recognizers/expected-readings/" + suite + ".txt", accounts(inputs));
    }

    /** Every quantity that is read in those sentences, in each form that reports and pages use. */
    @Test
    void theFourFormsOfEachReadingAreAsReviewed() {
        Stream<String> tables = topics().stream().map(topic -> "check/phrases/" + topic + ".txt");
        String shown = Stream.concat(tables, Stream.of("prose/sentences/close-calls.txt"))
                .flatMap(table -> Fixtures.lines(table).stream())
                .flatMap(line -> READER.read(line).readings().stream())
                .filter(reading -> reading.date().isEmpty())
                .map(ReadingsTest::shown)
                .distinct()
                .collect(Collectors.joining("\n", "", "\n"));

        Golden.assertMatches("prose/sentences/expected-forms.txt", shown);
    }

    private static String shown(Reading reading) {
        var known = Quantity.within(reading.range(), reading.unit());
        return Stream.of(
                        QuantityFormat.compact(reading.range(), reading.unit()),
                        QuantityFormat.told(reading.range(), reading.unit()),
                        QuantityFormat.words(known),
                        QuantityFormat.words(reading))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void theTableOfHedgesOnTheMethodPageIsAsReviewed() {
        String table = HedgeTable.rows().stream()
                .map(row -> row.hedge() + "\n  " + String.join(", ", row.before()) + "\n  after: "
                        + String.join(", ", row.after()) + "\n")
                .collect(Collectors.joining());

        Golden.assertMatches("prose/hedges/expected.txt", table);
    }

    private static String accounts(Stream<String> sentences) {
        String accounts = sentences.distinct().map(ReadingsTest::account).collect(Collectors.joining());
        assertThat(accounts).isNotEmpty();
        return accounts;
    }

    private static String account(String sentence) {
        ProseText read = READER.read(sentence);
        var account = new StringBuilder(sentence + "\n");
        read.readings()
                .forEach(reading -> account.append("  " + words(read, reading.start(), reading.end()) + ": "
                        + told(reading, words(read, reading.numberStart(), reading.numberEnd())) + "\n"));
        read.periods()
                .forEach(period -> account.append("  " + words(read, period.start(), period.end()) + ": period "
                        + period.days().map(days -> days.period().toString()).orElse("unknown") + ", clause "
                        + period.clause() + "\n"));
        read.directions()
                .forEach(word -> account.append("  " + words(read, word.start(), word.end()) + ": " + word.direction()
                        + ", clause " + word.clause() + "\n"));
        return account.toString();
    }

    private static String words(ProseText read, int start, int end) {
        return "“" + read.text().substring(start, end) + "”";
    }

    private static String told(Reading reading, String number) {
        String loose = reading.loose().equals(reading.range()) ? "" : ", loosely " + reading.loose();
        return Stream.of(
                                reading.kind(),
                                reading.unit(),
                                reading.form(),
                                reading.hedge(),
                                reading.aspect(),
                                reading.direction(),
                                reading.duty())
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "))
                + ", " + number
                + reading.written()
                        .map(written -> ", written " + written.value() + " to " + written.place()
                                + (written.whole() ? ", whole" : ""))
                        .orElse("")
                + ", P " + reading.range() + loose
                + reading.date().map(date -> ", date " + date.iso()).orElse("")
                + ", clause " + reading.clause() + stated(reading);
    }

    private static String stated(Reading reading) {
        Statement statement = reading.statement();
        Timing timing = statement.timing();
        return (statement.denied() ? ", denied" : "")
                + statement.exclusion().map(words -> ", " + words).orElse("")
                + (statement.fromLowest() ? ", from the lowest" : "")
                + (statement.reached() ? ", reached" : "")
                + (statement.day().equals(DayRelation.SAME) ? "" : ", " + statement.day())
                + (timing.side() == LevelSide.NEITHER ? "" : ", " + timing.side())
                + reading.period().map(period -> ", period " + period).orElse("")
                + reading.comparedWith()
                        .map(period -> ", compared with " + period)
                        .orElse("");
    }
}
