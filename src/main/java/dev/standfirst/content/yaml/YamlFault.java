package dev.standfirst.content.yaml;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceSpan;

/** Stops the reading of a piece of YAML that cannot be read on. */
final class YamlFault extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    /** With what is to be reported. */
    YamlFault(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    /** With a diagnostic of these parts. */
    static YamlFault of(DiagnosticCode code, SourceSpan span, String message, String help) {
        return new YamlFault(Diagnostic.of(code, span, message).help(help));
    }

    /** What is to be reported. */
    Diagnostic diagnostic() {
        return diagnostic;
    }
}
