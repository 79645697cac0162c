package dev.standfirst.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another program, which has {@code facts.json} and {@code claims.json} and nothing else, comes to every verdict again. It shares no
 * code with the program that made them.
 */
class VerdictsFromPublishedJsonTest {
    private Path site = Path.of("");

    private final Map<String, JsonNode> facts = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"'', 6", "src/test/sites/valid/harbour, 6"})
    void everyVerdictFollowsFromThePublishedData(String project, int claims) throws IOException {
        site = TestProject.at(Path.of(project)).built();
        read("facts").valueStream().forEach(fact -> facts.put(fact.get("id").stringValue(), fact));
        var differ = new ArrayList<String>();

        for (JsonNode claim : read("claims")) {
            for (JsonNode test : claim.get("tests")) {
                if (!test.get("verdict").isNull()
                        && !test(test).equals(test.get("verdict").stringValue())) {
                    differ.add(test + " is " + test(test));
                }
            }
            if (!verdict(claim).equals(claim.get("verdict").stringValue())) {
                differ.add(claim.get("id") + " is " + verdict(claim));
            }
        }

        assertThat(differ).isEmpty();
        assertThat(read("claims").size()).isEqualTo(claims);
    }

    private JsonNode fact(String id) {
        return Objects.requireNonNull(facts.get(id), id);
    }

    private JsonNode read(String name) {
        return JsonMapper.shared()
                .readTree(site.resolve("data/" + name + ".json").toFile())
                .get(name);
    }

    private String verdict(JsonNode claim) {
        var verdicts = new ArrayList<String>();
        var restsOn = new ArrayList<String>();
        for (JsonNode test : claim.get("tests")) {
            if (!test.get("verdict").isNull()) {
                verdicts.add(test(test));
                restsOn.add(test.get("fact").stringValue());
            }
        }
        if (claim.has("holds")) {
            verdicts.add(new Formula(claim.get("holds").stringValue()).truth());
            claim.get("inputs").forEach(input -> restsOn.add(input.get("fact").stringValue()));
        }
        if (verdicts.isEmpty()) {
            return "unverified";
        }
        String worst = worst(verdicts);
        boolean own = restsOn.stream()
                .flatMap(id -> roots(id).stream())
                .allMatch(root ->
                        root.path("saidBy").asString("").equals(claim.get("by").stringValue()));
        return worst.equals("supported") && own ? "unverified" : worst;
    }

    private static String worst(List<String> verdicts) {
        return verdicts.contains("contradicted")
                ? "contradicted"
                : verdicts.contains("not-established") ? "not-established" : "supported";
    }

    private List<JsonNode> roots(String id) {
        JsonNode fact = fact(id);
        if (fact.get("inputs").isEmpty()) {
            return List.of(fact);
        }
        return fact.get("inputs")
                .valueStream()
                .flatMap(input -> roots(input.stringValue()).stream())
                .toList();
    }

    private String test(JsonNode test) {
        JsonNode fact = fact(test.get("fact").stringValue());
        return switch (fact.get("kind").stringValue()) {
            case "quantity" -> quantity(test, fact);
            case "boolean" -> {
                boolean denies = test.get("words").stringValue().matches("(not|no) .*");
                yield fact.get("holds").isNull()
                        ? "not-established"
                        : fact.get("holds").booleanValue() != denies ? "supported" : "contradicted";
            }
            case "text" -> words(test).equals(fact.get("value").stringValue()) ? "supported" : "contradicted";
            default -> throw new AssertionError("no claim of ours says " + fact.get("kind"));
        };
    }

    private static String words(JsonNode test) {
        return test.get("words").stringValue();
    }

    private static String quantity(JsonNode test, JsonNode fact) {
        String direction = direction(test.get("direction").stringValue(), fact);
        Range known = switch (test.get("compares").stringValue()) {
            case "nominal" -> Range.point(number(fact, "nominal"));
            case "size" -> Range.of(fact).size();
            case "multiple" -> Range.of(fact).plusOne();
            default -> Range.of(fact);
        };
        boolean repeats = test.get("hedge").stringValue().equals("bare")
                && fact.path("hedge").asString("").equals("bare")
                && test.has("written")
                && number(test, "written").compareTo(number(fact, "nominal")) == 0;
        String number = Range.of(test).contains(known) || repeats
                ? "supported"
                : Range.of(test.get("loose")).meets(known) ? "not-established" : "contradicted";
        return worst(List.of(number, direction, test.get("period").stringValue()));
    }

    private static String direction(String named, JsonNode fact) {
        if (named.equals("none") || !fact.path("change").asBoolean(false)) {
            return "supported";
        }
        Range change = named.equals("up") ? Range.of(fact) : Range.of(fact).negated();
        return change.low.compareTo(Fraction.NOUGHT) > 0
                ? "supported"
                : change.high.compareTo(Fraction.NOUGHT) <= 0 ? "contradicted" : "not-established";
    }

    private static Fraction number(JsonNode of, String name) {
        return of.has(name + "Exact")
                ? Fraction.of(of.get(name + "Exact").stringValue())
                : Fraction.of(of.get(name).decimalValue());
    }

    /** A fraction with a positive denominator; a denominator of zero means no limit. */
    private record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
        static final Fraction NOUGHT = new Fraction(BigInteger.ZERO, BigInteger.ONE);
        static final Fraction NO_LIMIT = new Fraction(BigInteger.ONE, BigInteger.ZERO);

        static Fraction of(String written) {
            String[] parts = written.split("/", -1);
            return new Fraction(new BigInteger(parts[0]), new BigInteger(parts[1]));
        }

        static Fraction of(BigDecimal number) {
            BigDecimal plain = number.setScale(Math.max(0, number.scale()));
            return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
        }

        Fraction negated() {
            return new Fraction(over.negate(), under);
        }

        Fraction plusOne() {
            return under.signum() == 0 ? this : new Fraction(over.add(under), under);
        }

        Fraction hundredth() {
            return new Fraction(over, under.multiply(BigInteger.valueOf(100)));
        }

        @Override
        public int compareTo(Fraction other) {
            if (under.signum() == 0 && other.under.signum() == 0) {
                return over.compareTo(other.over);
            }
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }
    }

    /** A range; an open end is not part of it. */
    private record Range(Fraction low, boolean lowClosed, Fraction high, boolean highClosed) {
        static Range of(JsonNode of) {
            return new Range(
                    of.get("low").isNull() ? Fraction.NO_LIMIT.negated() : number(of, "low"),
                    of.get("lowClosed").booleanValue(),
                    of.get("high").isNull() ? Fraction.NO_LIMIT : number(of, "high"),
                    of.get("highClosed").booleanValue());
        }

        static Range point(Fraction at) {
            return new Range(at, true, at, true);
        }

        Range negated() {
            return new Range(high.negated(), /* lowClosed= */ highClosed, low.negated(), /* highClosed= */ lowClosed);
        }

        Range plusOne() {
            return new Range(low.plusOne(), lowClosed, high.plusOne(), highClosed);
        }

        /** Of a monotonic change; no claim of these sites is about another. */
        Range size() {
            if (low.compareTo(Fraction.NOUGHT) >= 0) {
                return this;
            }
            assertThat(high.compareTo(Fraction.NOUGHT)).isNotPositive();
            return negated();
        }

        boolean contains(Range other) {
            int below = low.compareTo(other.low);
            int above = high.compareTo(other.high);
            return (below < 0 || (below == 0 && (lowClosed || !other.lowClosed)))
                    && (above > 0 || (above == 0 && (highClosed || !other.highClosed)));
        }

        boolean meets(Range other) {
            return !liesBelow(other) && !other.liesBelow(this);
        }

        /** Whether all of it is below all of the other. */
        boolean liesBelow(Range other) {
            int order = high.compareTo(other.low);
            return order < 0 || (order == 0 && !(highClosed && other.lowClosed));
        }
    }

    /** Comparisons of facts with numbers joined by 'and', and records of series: what the claims of these sites need. */
    private final class Formula {
        private static final Pattern COMPARISON =
                Pattern.compile("(?<fact>[a-z][a-z0-9-]*) (?<sign>[<>]) (?<number>-?[0-9.]+)(?<percent> %)?");
        private static final Pattern RECORD =
                Pattern.compile("record\\((?<series>[a-z0-9-]+), \"(?<period>[0-9/-]+)\"\\)");

        private final String text;

        Formula(String text) {
            this.text = text;
        }

        String truth() {
            return worst(
                    Pattern.compile(" and ").splitAsStream(text).map(this::part).toList());
        }

        private String part(String part) {
            var comparison = COMPARISON.matcher(part);
            if (comparison.matches()) {
                return comparison(comparison.toMatchResult());
            }
            var record = RECORD.matcher(part);
            if (record.matches()) {
                return record(fact(record.group("series")), record.group("period"));
            }
            JsonNode holds = fact(part).get("holds");
            return holds.isNull() ? "not-established" : holds.booleanValue() ? "supported" : "contradicted";
        }

        private String comparison(MatchResult parts) {
            Fraction number = Fraction.of(new BigDecimal(parts.group("number")));
            Range known = Range.of(fact(parts.group("fact")));
            Range bound = Range.point(parts.group("percent") == null ? number : number.hundredth());
            Range less = parts.group("sign").equals("<") ? known : bound;
            Range more = parts.group("sign").equals("<") ? bound : known;
            return less.liesBelow(more)
                    ? "supported"
                    : more.high().compareTo(less.low()) <= 0 ? "contradicted" : "not-established";
        }

        /** Above every earlier value of the series. A part of a period proves a record, and its absence proves nothing. */
        private String record(JsonNode series, String period) {
            Fraction best = Fraction.NO_LIMIT.negated();
            Fraction value = Fraction.NOUGHT;
            boolean part = false;
            for (JsonNode point : series.get("points")) {
                if (point.get("period").stringValue().equals(period)) {
                    value = Range.of(point).low();
                    part = period.toLowerCase(Locale.ROOT).matches("\\d{4}-\\d\\d-\\d\\d/.*");
                } else if (point.get("period").stringValue().compareTo(period) < 0
                        && Range.of(point).high().compareTo(best) > 0) {
                    best = Range.of(point).high();
                }
            }
            return value.compareTo(best) > 0 ? "supported" : part ? "not-established" : "contradicted";
        }
    }
}
