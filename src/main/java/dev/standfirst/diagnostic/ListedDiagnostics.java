package dev.standfirst.diagnostic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The diagnostics that a report lists: the first {@value #MOST} of each code, by file and place. Nobody reads a thousand of one kind, and
 * a small file can have a hundred thousand. Those left out still count.
 *
 * @param listed those that are listed
 * @param more how many of each code are not
 */
public record ListedDiagnostics(List<Diagnostic> listed, Map<DiagnosticCode, Integer> more) {
    /** The most of one code that are listed. */
    public static final int MOST = 1_000;

    /** Keeps its own copies, the codes in their order. */
    public ListedDiagnostics {
        listed = List.copyOf(listed);
        more = new TreeMap<>(more);
    }

    /** What is listed of all diagnostics of a report, in any order. */
    public static ListedDiagnostics of(List<Diagnostic> all) {
        var listed = new ArrayList<Diagnostic>();
        var counts = new EnumMap<DiagnosticCode, Integer>(DiagnosticCode.class);
        for (Diagnostic each : Diagnostics.byPlace(all)) {
            if (counts.merge(each.code(), 1, Integer::sum) <= MOST) {
                listed.add(each);
            }
        }
        counts.values().removeIf(count -> count <= MOST);
        counts.replaceAll((_, count) -> count - MOST);
        return new ListedDiagnostics(listed, counts);
    }

    /** {@code 12,000 more of SF301 are not listed}, for each code of which some are not. */
    public List<String> notes() {
        return more.entrySet().stream()
                .map(each -> String.format(
                        Locale.UK,
                        "%,d more of %s are not listed",
                        each.getValue(),
                        each.getKey().id()))
                .toList();
    }
}
