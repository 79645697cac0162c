package dev.standfirst.cli.print;

import dev.standfirst.check.VerdictChange;
import dev.standfirst.diagnostic.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which verdicts a change alters, or would alter, for a terminal. */
public final class VerdictChangePrinter {
    private VerdictChangePrinter() {}

    /** A heading, then the verdicts that would turn. */
    public static List<String> lines(List<String> suppositions, List<VerdictChange> turns) {
        var lines = new ArrayList<String>();
        String supposed = PrintableText.of(String.join(" and ", suppositions));
        lines.add("");
        if (turns.isEmpty()) {
            lines.add("If " + supposed + ": no verdict would change.");
            return lines;
        }
        lines.add("If " + supposed + ": the verdict would change on " + counted(turns) + ".");
        lines.addAll(lines(turns));
        return lines;
    }

    /** '3 sentences and 1 claim', '2 sentences', '1 claim'; of at least one. */
    static String counted(List<VerdictChange> turns) {
        int claims = (int) turns.stream()
                .filter(turn -> turn.subject() == VerdictChange.Subject.CLAIM)
                .count();
        return Stream.of(Map.entry("sentence", turns.size() - claims), Map.entry("claim", claims))
                .filter(each -> each.getValue() > 0)
                .map(each -> Summaries.count(each.getValue(), each.getKey()))
                .collect(Collectors.joining(" and "));
    }

    /** Two lines for each verdict that changes: where it is and its words, and what it would be and why. */
    public static List<String> lines(List<VerdictChange> turns) {
        var lines = new ArrayList<String>();
        for (VerdictChange turn : turns) {
            String what = turn.subject() == VerdictChange.Subject.CLAIM ? "claim " + turn.id() + ": " : "";
            lines.add("  " + PrintableText.of(turn.span().file()) + ":"
                    + turn.span().line() + "  " + PrintableText.of(what) + "“" + PrintableText.of(turn.words()) + "”");
            lines.add("    " + turn.was().words() + " → " + turn.becomes().words() + ": "
                    + PrintableText.of(turn.reason()));
        }
        return lines;
    }
}
