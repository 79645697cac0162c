package dev.standfirst.diagnostic;

/** Whether a report is coloured. Whoever prints decides: by the terminal, and by the {@code NO_COLOR} of no-color.org. */
public enum AnsiStyle {
    /** Nothing but text. */
    PLAIN,
    /** With the colours and bold type of ECMA-48 (ANSI) terminals. */
    COLOUR;

    /** Bold type. */
    String bold(String text) {
        return painted("1", text);
    }

    /** The colour of what is wrong. */
    String severity(Severity severity, String text) {
        return painted(severity == Severity.ERROR ? "1;31" : "1;33", text);
    }

    /** The colour of what belongs to the frame: line numbers, rules and arrows. */
    String frame(String text) {
        return painted("34", text);
    }

    /** The colour of what explains. */
    String note(String text) {
        return painted("1;36", text);
    }

    private String painted(String codes, String text) {
        return this == PLAIN || text.isBlank() ? text : "\u001B[" + codes + "m" + text + "\u001B[0m";
    }
}
