package dev.standfirst.cli;

import dev.standfirst.check.Turn;
import dev.standfirst.diagnostic.Visible;
import java.util.ArrayList;
import java.util.List;

/** Says which verdicts a supposition would turn, for a terminal. */
final class TurnAccount {
    private TurnAccount() {}

    /** A heading, then two lines for each verdict that turns: where it stands and its words, and what it would be and why. */
    static List<String> lines(List<String> suppositions, List<Turn> turns) {
        var lines = new ArrayList<String>();
        String supposed = Visible.of(String.join(" and ", suppositions));
        lines.add("");
        if (turns.isEmpty()) {
            lines.add("If " + supposed + ": no verdict would change.");
            return lines;
        }
        long claims = turns.stream()
                .filter(turn -> turn.subject() == Turn.Subject.CLAIM)
                .count();
        lines.add("If " + supposed + ": the verdict would change on "
                + Account.count(turns.size() - (int) claims, "sentence") + " and "
                + Account.count((int) claims, "claim") + ".");
        for (Turn turn : turns) {
            String what = turn.subject() == Turn.Subject.CLAIM ? "claim " + turn.id() + ": " : "";
            lines.add("  " + Visible.of(turn.span().file()) + ":" + turn.span().line() + "  " + Visible.of(what) + "“"
                    + Visible.of(turn.words()) + "”");
            lines.add("    " + turn.was().label() + " → " + turn.becomes().label() + ": " + Visible.of(turn.reason()));
        }
        return lines;
    }
}
