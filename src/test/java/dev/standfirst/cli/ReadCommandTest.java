package dev.standfirst.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
    private final StringWriter out = new StringWriter();

    private int read(String... arguments) {
        CommandLine commandLine = Standfirst.commandLine();
        commandLine.setOut(new PrintWriter(out));
        commandLine.setErr(new PrintWriter(out));
        String[] all = new String[arguments.length + 1];
        all[0] = "read";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return commandLine.execute(all);
    }

    private JsonNode only(String text) {
        assertThat(read("--format", "json", text)).isZero();
        JsonNode object = new JsonMapper().readTree(out.toString());
        assertThat(object.get("readings")).hasSize(1);
        return object.get("readings").get(0);
    }

    @Test
    void aHedgedPercentageGivesItsIntervalInPercent() {
        JsonNode reading = only("It fell by over 90 per cent.");

        assertThat(reading.get("start").asInt()).isEqualTo(11);
        assertThat(reading.get("end").asInt()).isEqualTo(27);
        assertThat(reading.get("text").asString()).isEqualTo("over 90 per cent");
        assertThat(reading.get("kind").asString()).isEqualTo("percent");
        assertThat(reading.get("unit").asString()).isEqualTo("%");
        assertThat(reading.get("direction").asString()).isEqualTo("down");
        assertThat(reading.get("low").asInt()).isEqualTo(90);
        assertThat(reading.get("lowClosed").asBoolean()).isFalse();
        assertThat(reading.get("high").isNull()).isTrue();
        assertThat(reading.get("highClosed").asBoolean()).isFalse();
        assertThat(reading.get("value").asInt()).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    £4 billion              | money             | GBP         | 4000000000
                    50p                     | money             | GBP         | 0.5
                    25 bp                   | percentage-points | percentage points | 0.25
                    a third                 | ratio             |             | 0.333333333333333
                    12 per 100,000          | rate              | per 100000  | 12
                    five months             | duration          | month       | 5
                    12,658 people           | count             | people      | 12658
                    -5 per cent             | percent           | %           | -5
                    2½ million              | count             |             | 2500000
                    29 November 2023        | date              | 2023-11-29  |
                    between 5 and 6 million | count             |             |
                    dozens                  | count             |             |
                    thirteenfold            | ratio             |             | 13
                    21st                    | ordinal           |             | 21
                    """)
    void eachKindHasItsUnitAndTheValueAsWritten(String text, String kind, String unit, String value) {
        JsonNode reading = only(text);

        assertThat(reading.get("kind").asString()).isEqualTo(kind);
        assertThat(reading.get("unit").isNull() ? null : reading.get("unit").asString())
                .isEqualTo(unit);
        assertThat(reading.get("value").isNull() ? null : reading.get("value").toString())
                .isEqualTo(value);
    }

    @Test
    void eachTextAndEachLineOfInputGivesOneLineEvenIfBlank() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("12 people\n\nnone\n".getBytes(UTF_8)));
        try {
            assertThat(read("--format", "json")).isZero();
        } finally {
            System.setIn(before);
        }

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isEqualTo("{\"text\":\"\",\"readings\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call 020 7946 0958",
                "192.168.0.1",
                "version 2.10.3",
                "COVID-19",
                "the F-35",
                "Boeing 737",
                "at 10.30am",
                "SW1A 1AA",
                "Section 3"
            })
    void whatOnlyLooksLikeANumberIsNotRead(String text) {
        assertThat(read("--format", "json", text)).isZero();

        assertThat(out.toString()).contains("\"readings\":[]");
    }

    @Test
    void wordsThatBeginWithADashAreText() {
        assertThat(read("-5", "--format", "json", "--nothing")).isZero();

        assertThat(out.toString()).contains("\"text\":\"-5\"").contains("\"text\":\"--nothing\"");
    }

    @Test
    void theHumanFormatSaysWhichValuesTheWordsAreTrueOf() {
        assertThat(read("nearly 6,000 people")).isZero();

        assertThat(out.toString()).contains("nearly 6,000 people: count (people), true of [5700, 6000)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    did not fall by 10 per cent                            | true  |                 |
                    has not doubled                                        | true  |                 |
                    none of the 27                                         | true  |                 |
                    neither of the 2 boats                                 | true  |                 |
                    all but 12                                             | false |                 |
                    some of the 27                                         | false |                 |
                    not more than 27                                       | false |                 |
                    922 people arrived in 2023                             | false | 2023            |
                    In 2023, 922 people arrived                            | false | 2023            |
                    922 people arrived by 29 November 2023                 | false | ../2023-11-29   |
                    922 people have arrived since May 2023                 | false | 2023-05/..      |
                    It fell by 10 per cent in 2023                         | false | 2023            |
                    It was 10 per cent lower than in 2022                  | false |                 | 2022
                    In 2023 it was 10 per cent lower than in 2022          | false | 2023            | 2022
                    It did not fall by 10 per cent in 2023 from 2022       | true  | 2023            | 2022
                    It has fallen by 10 per cent since May 2023            | false |                 | 2023-05
                    There were 922 people in March                         | false |                 |
                    There were 922 people last year                        | false |                 |
                    """)
    void aReadingSaysWhetherItIsDeniedOfWhichPeriodItIsAndWithWhichItCompares(
            String text, boolean denied, String period, String comparedWith) {
        assertThat(read("--format", "json", text)).isZero();

        JsonNode reading = quantities().getFirst();
        assertThat(reading.get("denied").asBoolean()).isEqualTo(denied);
        assertThat(textOf(reading, "period")).isEqualTo(period);
        assertThat(textOf(reading, "comparedWith")).isEqualTo(comparedWith);
    }

    @Test
    void eachFigureHasThePeriodThatItsWordsGiveIt() {
        assertThat(read("--format", "json", "12,658 in 2022 and 922 a year later"))
                .isZero();

        assertThat(quantities())
                .extracting(reading -> textOf(reading, "period"))
                .containsExactly("2022", "2023");
    }

    private List<JsonNode> quantities() {
        return new JsonMapper()
                .readTree(out.toString())
                .get("readings")
                .valueStream()
                .filter(reading -> !reading.get("kind").asString().equals("date"))
                .toList();
    }

    private static @Nullable String textOf(JsonNode reading, String name) {
        JsonNode value = reading.get(name);
        return value.isNull() ? null : value.asString();
    }

    @Test
    void aPersonIsToldWhatIsDeniedAndOfWhichPeriod() {
        assertThat(read("It did not fall by 10 per cent in 2023", "none of the 27"))
                .isZero();

        assertThat(out.toString())
                .contains("10 per cent: percent, a fall, true of [9.5, 10.5], denied, period 2023")
                .contains("27: count, true of exactly 27, denied");
    }
}
