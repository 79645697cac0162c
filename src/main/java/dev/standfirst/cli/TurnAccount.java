package dev.standfirst.cli;

import dev.standfirst.check.Turn;
import dev.standfirst.diagnostic.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which verdicts a change turns, or would turn, for a terminal. */
final class TurnAccount {
    private TurnAccount() {}

    /** A heading, then the verdicts that would turn. */
    static List<String> lines(List<String> suppositions, List<Turn> turns) {
        var lines = new ArrayList<String>();
        String supposed = Visible.of(String.join(" and ", suppositions));
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
    static String counted(List<Turn> turns) {
        int claims = (int) turns.stream()
                .filter(turn -> turn.subject() == Turn.Subject.CLAIM)
                .count();
        return Stream.of(Map.entry("sentence", turns.size() - claims), Map.entry("claim", claims))
                .filter(each -> each.getValue() > 0)
                .map(each -> Account.count(each.getValue(), each.getKey()))
                .collect(Collectors.joining(" and "));
    }

    /** Two lines for each verdict that turns: where it stands and its words, and what it would be and why. */
    static List<String> lines(List<Turn> turns) {
        var lines = new ArrayList<String>();
        for (Turn turn : turns) {
            String what = turn.subject() == Turn.Subject.CLAIM ? "claim " + turn.id() + ": " : "";
            lines.add("  " + Visible.of(turn.span().file()) + ":" + turn.span().line() + "  " + Visible.of(what) + "“"
                    + Visible.of(turn.words()) + "”");
            lines.add("    " + turn.was().words() + " → " + turn.becomes().words() + ": " + Visible.of(turn.reason()));
        }
        return lines;
    }
}
