package dev.standfirst.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import dev.standfirst.testing.Fixtures;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the public suites in {@code prose/recognizers}; {@code unmet.txt} beside them says why a case is not met. */
class RecognizersTest {
    private static final Path FOLDER = Fixtures.path("prose/recognizers");
    private static final double NEARLY_EQUAL = 1e-9;

    private final ProseReader reader = new ProseReader();

    private record Case(String input, JsonNode results) {}

    @ParameterizedTest
    @ValueSource(strings = {"currency", "number", "ordinal", "percent", "range"})
    void atLeastNinetyFivePerCentOfASuiteIsReadAndTheRestHasReasons(String suite) throws IOException {
        List<Case> cases = cases(suite);
        Set<String> unmet = new HashSet<>();
        for (Case each : cases) {
            if (!isMet(suite, each)) {
                unmet.add(each.input());
            }
        }

        assertThat(unmet).isEqualTo(excused(suite));
        assertThat(unmet.size()).isLessThanOrEqualTo(cases.size() / 20);
    }

    @Test
    void everyReasonBelongsToASuite() {
        assertThat(lines())
                .allSatisfy(line -> assertThat(line).matches("(currency|number|ordinal|range) \\| .* \\| .+"));
    }

    private static List<Case> cases(String suite) throws IOException {
        List<Case> cases = new ArrayList<>();
        JsonNode root = new JsonMapper().readTree(Files.readString(FOLDER.resolve(suite + ".json"), UTF_8));
        root.forEach(each -> cases.add(new Case(each.get("input").asString(), each.get("results"))));
        return cases;
    }

    private static List<String> lines() {
        return Fixtures.lines("prose/recognizers/unmet.txt");
    }

    private static Set<String> excused(String suite) {
        Set<String> inputs = new HashSet<>();
        for (String line : lines()) {
            if (line.startsWith(suite + " | ")) {
                inputs.add(line.substring(suite.length() + 3, line.lastIndexOf(" | ")));
            }
        }
        return inputs;
    }

    private boolean isMet(String suite, Case each) {
        List<Reading> readings = reader.read(each.input()).readings();
        for (JsonNode expected : each.results()) {
            int start = expected.get("start").asInt();
            int end = expected.get("end").asInt() + 1;
            boolean read = readings.stream()
                    .filter(reading -> reading.overlaps(start, end))
                    .anyMatch(reading -> agrees(suite, reading, expected.get("resolution")));
            if (!read) {
                return false;
            }
        }
        return true;
    }

    private static boolean agrees(String suite, Reading reading, JsonNode resolution) {
        String value = resolution.path("value").asString("null");
        return switch (suite) {
            case "ordinal" ->
                reading.kind() == Kind.ORDINAL
                        && hasValue(reading, resolution.get("offset").asString(), Rational.ONE);
            case "percent" -> isPercent(reading, value);
            case "currency" -> isMoney(reading, resolution, value);
            case "range" -> hasBounds(reading, value);
            default -> hasValue(reading, value, Rational.ONE);
        };
    }

    private static boolean isPercent(Reading reading, String value) {
        Rational factor = Rational.of(reading.kind() == Kind.PERCENT ? 100 : 1);
        return value.equals("null")
                ? reading.kind() == Kind.PERCENT && reading.written().isEmpty()
                : hasValue(reading, value.replace("%", ""), factor);
    }

    private static boolean isMoney(Reading reading, JsonNode resolution, String value) {
        String code = resolution.path("isoCurrency").asString("");
        // The suite asks for the amount alone of a price per thing.
        Unit unit = reading.unit() instanceof Unit.Rate(Unit of, String _) ? of : reading.unit();
        boolean named = code.isEmpty() || unit.equals(new Unit.Money(code));
        boolean minor = Set.of("Pence", "Cent").contains(resolution.get("unit").asString());
        return named && !value.equals("null") && hasValue(reading, value, Rational.of(minor ? 100 : 1));
    }

    private static boolean hasValue(Reading reading, String expected, Rational factor) {
        double wanted = new BigDecimal(expected).doubleValue();
        return reading.written()
                .map(written -> written.value().times(factor).toDecimal(20).doubleValue())
                .filter(value -> Math.abs(value - wanted) <= NEARLY_EQUAL * Math.max(Math.abs(value), Math.abs(wanted)))
                .isPresent();
    }

    /** '(10,20]' and '[5,)'; the suite leaves out the low end of 'up to', which here is zero for counts. */
    private static boolean hasBounds(Reading reading, String value) {
        int comma = value.indexOf(',');
        String low = value.substring(1, comma);
        String high = value.substring(comma + 1, value.length() - 1);
        boolean below = low.isEmpty() || isAt(reading.range().low(), low);
        boolean above = high.isEmpty()
                ? reading.range().high().equals(Bound.NONE)
                : isAt(reading.range().high(), high);
        return below && above;
    }

    private static boolean isAt(Bound bound, String value) {
        Rational at = Rational.of(new BigDecimal(value));
        return bound.equals(Bound.at(at, true)) || bound.equals(Bound.at(at, false));
    }
}
