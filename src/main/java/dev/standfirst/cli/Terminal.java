package dev.standfirst.cli;

import dev.standfirst.diagnostic.Style;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** Where a command prints, and whether in colour: only on a terminal, and not where NO_COLOR is set. */
final class Terminal {
    private final Command command;

    /** The terminal of a command. */
    Terminal(Command command) {
        this.command = command;
    }

    /** Standard output. */
    PrintWriter out() {
        return command.spec().commandLine().getOut();
    }

    /** Standard error. */
    PrintWriter err() {
        return command.spec().commandLine().getErr();
    }

    /** Whether somebody is watching. */
    boolean isWatched() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                && !"dumb".equals(System.getenv("TERM"));
    }

    /** Colour on a terminal, none elsewhere; https://no-color.org says when a terminal gets none either. */
    Style style() {
        String noColor = System.getenv("NO_COLOR");
        boolean colour = isWatched() && (noColor == null || noColor.isEmpty());
        return colour ? Style.COLOUR : Style.PLAIN;
    }
}
