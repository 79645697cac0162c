package dev.standfirst.content;

import dev.standfirst.diagnostic.Diagnostic;

/** Stops the reading of a piece of YAML that cannot be read on. */
final class YamlFault extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    /** With what is to be reported. */
    YamlFault(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    /** What is to be reported. */
    Diagnostic diagnostic() {
        return diagnostic;
    }
}
