package dev.standfirst.site.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.standfirst.check.ReportJson;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every proof line of the demo, computed anew from what is published as JSON: where the words and the fact are, and the gap. */
class ProofLinesFromPublishedJsonTest {
    private static final Pattern NOTE = Pattern.compile("(?s)id=\"note-(?<number>\\d+)\".*?Close</button>");
    private static final Pattern LINE =
            Pattern.compile("(?s)<figure class=\"proof (?<verdict>[a-z-]+)\">\n<svg(?<svg>.*?)</svg>");
    private static final Pattern NUMBER = Pattern.compile("[-−]?[£$]?[\\d,.]+(?: (?:b|m)illion| %)?");

    private final Path site = TestProject.DEMO.built();
    private final Map<String, JsonNode> facts = new HashMap<>();

    @BeforeEach
    void readFacts() {
        read("facts").forEach(fact -> facts.put(fact.get("id").stringValue(), fact));
    }

    private JsonNode read(String name) {
        return JsonMapper.shared()
                .readTree(site.resolve("data/" + name + ".json").toFile())
                .get(name);
    }

    /** Numbers between two ends; an end that there is not is infinite. */
    private record Range(double low, double high) {
        Range negated() {
            return new Range(-high, -low);
        }

        boolean isPoint() {
            return low == high;
        }

        boolean has(double number) {
            return low <= number && number <= high;
        }

        double nearest(double number) {
            return Math.clamp(number, low, high);
        }
    }

    @Test
    void theLinesOfClaimsShowWhatWasSaidAndWhatIsKnown() throws IOException {
        int lines = 0;
        for (JsonNode claim : read("claims")) {
            String page =
                    Files.readString(site.resolve("claims/" + claim.get("id").stringValue() + "/index.html"));
            Map<Integer, String> notes = notes(page);
            int number = 0;
            for (JsonNode test : claim.get("tests")) {
                Matcher line = LINE.matcher(Objects.requireNonNull(notes.get(++number)));
                boolean tested = test.has("low") && test.has("compares");
                assertThat(line.find()).as("%s", test.get("words")).isEqualTo(tested);
                if (tested) {
                    Range words = new Range(end(test, "low"), end(test, "high"));
                    Range known = known(fact(test), test.get("compares").stringValue());
                    assertLine(line, words, known, test.get("verdict").stringValue(), 0.006);
                    assertGap(line.group("svg"), test, words, known);
                    lines++;
                }
            }
        }

        assertThat(lines).isEqualTo(9);
    }

    @Test
    void aPageLeadsWithALineOnlyWhereSomebodyElsesFigureDecides() throws IOException {
        for (JsonNode claim : read("claims")) {
            String page =
                    Files.readString(site.resolve("claims/" + claim.get("id").stringValue() + "/index.html"));

            assertThat(page.contains("id=\"proof_0_title\""))
                    .isEqualTo(!claim.get("verdict").stringValue().equals("unverified"));
        }
    }

    @Test
    void theLinesOfBriefingsShowWhatTheyStateAndWhatIsKnown() throws IOException {
        var lines = new HashMap<String, Integer>();
        for (Map.Entry<String, List<JsonNode>> briefing : bindings().entrySet()) {
            Map<Integer, String> notes =
                    notes(Files.readString(site.resolve("briefings/" + briefing.getKey() + "/index.html")));
            int number = 0;
            for (JsonNode binding : briefing.getValue()) {
                Matcher line = LINE.matcher(Objects.requireNonNull(notes.get(++number)));
                boolean found = line.find();
                assertThat(found)
                        .as("%s", binding)
                        .isEqualTo(binding.get("mode").stringValue().equals("assert")
                                && !binding.get("tested").isEmpty());
                if (found) {
                    String reading = binding.get("reading").stringValue();
                    boolean times = binding.get("text").stringValue().contains("times");
                    JsonNode fact = fact(binding);
                    boolean change = fact.path("change").asBoolean(false);
                    assertLine(
                            line,
                            range(reading),
                            known(fact, times ? "multiple" : change ? "size" : "value"),
                            binding.get("verdict").stringValue(),
                            1);
                    lines.merge(briefing.getKey(), 1, Integer::sum);
                }
            }
        }

        assertThat(lines)
                .containsEntry("arrivals", 15)
                .containsEntry("overview", 6)
                .containsEntry("removals", 4);
    }

    /** The bindings of each briefing that have notes, in the order of the page. */
    private static Map<String, List<JsonNode>> bindings() throws IOException {
        var out = new StringWriter();
        ReportJson.write(TestProject.DEMO.check().report(), out);
        var bindings = new LinkedHashMap<String, List<JsonNode>>();
        for (JsonNode binding : JsonMapper.shared().readTree(out.toString()).get("bindings")) {
            String file = binding.get("file").stringValue();
            if (file.startsWith("content/briefings/")
                    && !binding.get("mode").stringValue().equals("exempt")) {
                String slug = file.substring("content/briefings/".length(), file.length() - ".md".length());
                bindings.computeIfAbsent(slug, _ -> new ArrayList<>()).add(binding);
            }
        }
        return bindings;
    }

    private static Map<Integer, String> notes(String page) {
        var notes = new HashMap<Integer, String>();
        for (Matcher note = NOTE.matcher(page); note.find(); ) {
            notes.put(Integer.valueOf(note.group("number")), note.group());
        }
        return notes;
    }

    private JsonNode fact(JsonNode test) {
        return Objects.requireNonNull(facts.get(test.get("fact").stringValue()));
    }

    private static double end(JsonNode of, String name) {
        return of.get(name).isNull()
                ? name.equals("low") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY
                : of.get(name).doubleValue();
    }

    private static Range known(JsonNode fact, String compares) {
        Range range = new Range(end(fact, "low"), end(fact, "high"));
        return switch (compares) {
            case "nominal" ->
                new Range(fact.get("nominal").doubleValue(), fact.get("nominal").doubleValue());
            case "size" -> range.low() < 0 ? range.negated() : range;
            case "multiple" -> new Range(range.low() + 1, range.high() + 1);
            default -> range;
        };
    }

    private static void assertLine(MatchResult line, Range words, Range known, String verdict, double tolerance) {
        String svg = line.group("svg");
        assertThat(line.group("verdict")).isEqualTo(verdict);
        double low = number(svg, "data-low=\"([^\"]+)");
        double high = number(svg, "data-high=\"([^\"]+)");
        assertShown(svg, "words", words, low, high, tolerance);
        assertShown(svg, "fact", known, low, high, tolerance);
    }

    private static void assertShown(String svg, String kind, Range range, double low, double high, double tolerance) {
        double from = Math.max(0, (range.low() - low) / (high - low) * 100);
        double to = Math.min(100, (range.high() - low) / (high - low) * 100);
        Matcher shown = Pattern.compile("<(?:rect|line|circle) class=\"" + kind
                        + "\" (?:x|x1|cx)=\"(?<from>[\\d.]+)%\"(?: width=\"(?<length>[\\d.]+)%\")?")
                .matcher(svg);
        assertThat(shown.find()).as(svg).isTrue();
        assertThat(Double.parseDouble(shown.group("from"))).as(svg).isCloseTo(from, within(tolerance));
        double length = shown.group("length") == null ? 0 : Double.parseDouble(shown.group("length"));
        assertThat(length).as(svg).isCloseTo(to - from, within(tolerance));
        assertThat(range.isPoint()).as(svg).isEqualTo(shown.group("length") == null);
    }

    /** '$413 million too high' is the distance from the fact; 'still true up to' is the last number at which the words hold. */
    private void assertGap(String svg, JsonNode test, Range words, Range known) {
        String told = text(svg, "_desc\">(.*?)</desc>");
        Matcher apart = Pattern.compile(
                        "([£$]?[\\d,.]+(?: [bm]illion)?)(?: percentage points)? too (?<way>high|low|much|little)")
                .matcher(told);
        double said = test.has("written") ? test.get("written").doubleValue() : words.nearest(known.low());
        boolean contradicted = test.get("verdict").stringValue().equals("contradicted");
        assertThat(apart.find()).as(told).isEqualTo(contradicted);
        if (contradicted) {
            double distance = said - known.nearest(said);
            assertThat(amount(apart.group(1))).isCloseTo(Math.abs(distance), within(Math.abs(distance) / 100));
            assertThat(apart.group("way")).isEqualTo(distance > 0 ? "high" : "low");
        }
        Matcher most = Pattern.compile("[Ss]till true (?:from [^ ]+ )?(?:up )?to ([\\d,]+) ")
                .matcher(told);
        String formula = fact(test).path("formula").asString("");
        if (most.find() && formula.startsWith("change(")) {
            String[] parts =
                    formula.substring("change(".length(), formula.length() - 1).split(", ", -1);
            double from = Objects.requireNonNull(facts.get(parts[0])).get("low").doubleValue();
            double limit = amount(most.group(1));
            assertThat(words.has(1 - limit / from)).as(told).isTrue();
            assertThat(words.has(1 - (limit + 1) / from)).as(told).isFalse();
        }
    }

    private static String text(String in, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(in);
        assertThat(found.find()).as(in).isTrue();
        return found.group(1);
    }

    private static double number(String in, String pattern) {
        return Double.parseDouble(text(in, pattern));
    }

    /** The range that a reading in a report says: {@code > 90 %}, {@code [5,700, 6,000)}, {@code 922}. */
    private static Range range(String reading) {
        List<Double> ends = NUMBER.matcher(reading.replace(", ", " ; "))
                .results()
                .map(MatchResult::group)
                .filter(number -> number.chars().anyMatch(Character::isDigit))
                .map(number -> amount(number) * (reading.endsWith("%") && !number.endsWith("%") ? 0.01 : 1))
                .toList();
        return switch (reading.charAt(0)) {
            case '>', '≥' -> new Range(ends.getFirst(), Double.POSITIVE_INFINITY);
            case '<', '≤' -> new Range(Double.NEGATIVE_INFINITY, ends.getFirst());
            default -> new Range(ends.getFirst(), ends.getLast());
        };
    }

    private static double amount(String written) {
        double scale = written.endsWith("billion")
                ? 1e9
                : written.endsWith("million") ? 1e6 : written.endsWith("%") ? 0.01 : 1;
        String digits = written.replace('−', '-').replaceAll("[^\\d.-]", "");
        return Double.parseDouble(digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits) * scale;
    }
}
