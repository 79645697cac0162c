package dev.standfirst.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.prose.model.DayRelation;
import dev.standfirst.prose.model.LevelSide;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.Statement;
import dev.standfirst.prose.model.Timing;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is read of some thousand sentences, to the last end of the last interval, as it was reviewed. */
class ReadingsTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 22);
    private static final ProseReader READER = new ProseReader().saidOn(DAY);

    @Test
    void ofTheTableOfPhrases() throws IOException {
        Stream<String> sentences = Files.readAllLines(RESOURCES.resolve("check/phrases/phrases.txt"), UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s*\\|\\s*", 3)[1])
                .map(sentence -> sentence.replaceAll("\\[([^\\]]*)\\](\\([^)]*\\))?", "$1"));

        Golden.assertMatches("prose/phrases.txt", accounts(sentences));
    }

    @ParameterizedTest
    @ValueSource(strings = {"close-calls", "figures"})
    void ofSentencesThatAreEasilyMisread(String file) throws IOException {
        Stream<String> sentences = Files.readAllLines(RESOURCES.resolve("prose/" + file + ".txt"), UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));

        Golden.assertMatches("prose/" + file + ".txt", accounts(sentences));
    }

    @Test
    void ofThePublicSuites() throws IOException {
        for (String suite : List.of("currency", "number", "ordinal", "percent", "range")) {
            String json = Files.readString(RESOURCES.resolve("prose/recognizers/" + suite + ".json"), UTF_8);
            Stream<String> inputs = new JsonMapper()
                    .readTree(json)
                    .valueStream()
                    .map(each -> each.get("input").asString());

            Golden.assertMatches("prose/" + suite + ".txt", accounts(inputs));
        }
    }

    /** Every quantity that is read of those sentences, in each form in which reports and pages show it. */
    @Test
    void whatWasReadIsShownInFourForms() throws IOException {
        String shown = Stream.of("check/phrases/phrases.txt", "prose/close-calls.txt")
                .flatMap(ReadingsTest::lines)
                .flatMap(line -> READER.read(line).readings().stream())
                .filter(reading -> reading.date().isEmpty())
                .map(ReadingsTest::shown)
                .distinct()
                .collect(Collectors.joining("\n", "", "\n"));

        Golden.assertMatches("prose/shown.txt", shown);
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(RESOURCES.resolve(file), UTF_8).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    void theTableOfWordsThatTheMethodPageShows() throws IOException {
        String table = HedgeTable.rows().stream()
                .map(row -> row.hedge() + "\n  " + String.join(", ", row.before()) + "\n  after: "
                        + String.join(", ", row.after()) + "\n")
                .collect(Collectors.joining());

        Golden.assertMatches("prose/words.txt", table);
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
                        + period.days().map(Object::toString).orElse("unknown") + ", clause "
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
