package dev.standfirst.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.DiagnosticPages;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of {@code docs/diagnostics}, parsed.
 *
 * @param texts the files of its example by their paths
 * @param report the report on the page
 */
public record DiagnosticPage(Map<String, SourceText> texts, String report) {
    private static final Pattern FILE = Pattern.compile("(?m)^`([^`\n]+)`\n\n```\\w+\n((?s:.*?))^```$");
    private static final Pattern DAYS =
            Pattern.compile("(?m)^(\\d{4}-\\d\\d-\\d\\d)(,.*)\n…\n(?=(\\d{4}-\\d\\d-\\d\\d),)");
    private static final Pattern REPORT = Pattern.compile("(?m)^## Report\n\n```text\n((?s:.*?))^```$");
    private static final Pattern HEAD = Pattern.compile("(?:(?:error|warning)\\[(SF\\d+)]|note|help): (.*)");
    private static final Pattern PLACE = Pattern.compile(" +--> (.*):(\\d+):(\\d+)");
    private static final Pattern MARKS = Pattern.compile(" +\\| +(\\^+|-+)");

    /** The page of a code. */
    public static DiagnosticPage read(DiagnosticCode code) {
        String markdown = DiagnosticPages.markdown(code);
        var texts = new LinkedHashMap<String, SourceText>();
        Matcher file = FILE.matcher(markdown);
        while (file.find()) {
            texts.put(file.group(1), new SourceText(file.group(1), withDays(file.group(2))));
        }
        Matcher report = REPORT.matcher(markdown);
        assertThat(report.find()).as("%s has a report", code).isTrue();
        return new DiagnosticPage(texts, report.group(1));
    }

    /** The text of a file with the rows of the days for which {@code …} stands, each like the one before. */
    private static String withDays(String text) {
        Matcher left = DAYS.matcher(text);
        return left.find()
                ? left.replaceFirst(LocalDate.parse(left.group(1))
                        .datesUntil(LocalDate.parse(left.group(3)))
                        .map(day -> day + left.group(2) + "\n")
                        .collect(Collectors.joining()))
                : text;
    }

    /**
     * Compares what the program printed for the example of {@code code} with the page's report: that, and a count of one. When
     * expected outputs are to be rewritten, writes it into the page instead.
     */
    public void assertReport(DiagnosticCode code, String printed) {
        int end = printed.indexOf("\n\n1 ");
        assertThat(printed).as("one report for the example of %s", code).contains("\n\n1 ");
        String actual = printed.substring(0, end + 1);
        if (Golden.isUpdating()) {
            Path file = Path.of("docs", "diagnostics", code.id() + ".md");
            try {
                String markdown = Files.readString(file, UTF_8);
                Matcher place = REPORT.matcher(markdown);
                assertThat(place.find()).as("%s has a report", code).isTrue();
                Files.writeString(
                        file, markdown.substring(0, place.start(1)) + actual + markdown.substring(place.end(1)), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return;
        }
        assertThat(actual).isEqualTo(report);
    }

    /** The diagnostic that the report shows. Its words are marked on one line, with characters of one cell. */
    public Diagnostic reported() {
        List<String> heads = new ArrayList<>();
        List<SourceSpan> places = new ArrayList<>();
        for (String line : report.lines().toList()) {
            Matcher place = PLACE.matcher(line);
            Matcher marks = MARKS.matcher(line);
            if (HEAD.matcher(line).matches()) {
                heads.add(line);
            } else if (place.matches()) {
                int row = Integer.parseInt(place.group(2));
                int column = Integer.parseInt(place.group(3));
                places.add(new SourceSpan(place.group(1), row, column, row, column));
            } else if (marks.matches()) {
                SourceSpan start = places.removeLast();
                int width = marks.group(1).length();
                places.add(new SourceSpan(
                        start.file(), start.line(), start.column(), start.line(), start.column() + width));
            }
        }
        return assembled(heads, places);
    }

    private static Diagnostic assembled(List<String> heads, List<SourceSpan> places) {
        Matcher first = HEAD.matcher(heads.getFirst());
        assertThat(first.matches() && first.group(1) != null)
                .as("a report begins with its code")
                .isTrue();
        DiagnosticCode code = DiagnosticCode.byId(first.group(1)).orElseThrow();
        Diagnostic diagnostic = Diagnostic.of(code, places.getFirst(), first.group(2));
        int note = 1;
        for (String head : heads.subList(1, heads.size())) {
            String words = head.substring(head.indexOf(": ") + 2);
            diagnostic =
                    head.startsWith("note") ? diagnostic.related(places.get(note++), words) : diagnostic.help(words);
        }
        return diagnostic;
    }
}
