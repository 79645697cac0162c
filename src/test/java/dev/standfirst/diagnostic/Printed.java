package dev.standfirst.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints into a string, for the tests of the printers. */
final class Printed {
    private Printed() {}

    static String by(DiagnosticPrinter printer, List<Diagnostic> diagnostics) {
        var out = new StringBuilder();
        try {
            printer.print(diagnostics, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Map<String, SourceText> texts(SourceText... texts) {
        var map = new HashMap<String, SourceText>();
        for (SourceText text : texts) {
            map.put(text.file(), text);
        }
        return map;
    }
}
