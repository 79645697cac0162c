package dev.standfirst.cli.option;

import dev.standfirst.diagnostic.AnsiStyle;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a command prints, and whether in colour: only on a terminal, and not where NO_COLOR is set. */
public final class Terminal {
    private final Command command;

    /** The terminal of a command. */
    public Terminal(Command command) {
        this.command = command;
    }

    /** Standard output. */
    public PrintWriter out() {
        return command.spec().commandLine().getOut();
    }

    /** Standard error. */
    public PrintWriter err() {
        return command.spec().commandLine().getErr();
    }

    /** Whether somebody is watching. */
    public boolean isWatched() {
        return isInteractive() && !"dumb".equals(System.getenv("TERM"));
    }

    /** Whether there is somebody to answer a question. */
    public boolean isInteractive() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** The next line that somebody types; null at the end of the input. */
    public @Nullable String answer() {
        return Optional.ofNullable(System.console()).map(Console::readLine).orElse(null);
    }

    /** Colour on a terminal, none elsewhere; https://no-color.org says when a terminal gets none either. */
    public AnsiStyle style() {
        String noColor = System.getenv("NO_COLOR");
        boolean colour = isWatched() && (noColor == null || noColor.isEmpty());
        return colour ? AnsiStyle.COLOUR : AnsiStyle.PLAIN;
    }
}
