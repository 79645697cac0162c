package dev.standfirst.cli;

import dev.standfirst.diagnostic.Style;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where a command prints, and whether in colour: only on a terminal, and not where NO_COLOR is set. */
@Command
final class Terminal {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** Standard output. */
    PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Standard error. */
    PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
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
