package dev.standfirst.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How much a command says beside what it found. */
@Command
final class Talk {
    @ArgGroup
    private Choice choice = new Choice();

    private static final class Choice {
        @Option(
                names = {"-q", "--quiet"},
                description = "Print what is wrong and nothing else.")
        private boolean quiet;

        @Option(
                names = {"-v", "--verbose"},
                description = "Print how long each step took.")
        private boolean verbose;
    }

    boolean quiet() {
        return choice.quiet;
    }

    boolean verbose() {
        return choice.verbose;
    }
}
