package dev.standfirst.diagnostic;

import java.io.IOException;
import java.util.List;

/**
 * Prints diagnostics in one form. Nothing that content says can begin a line, move a cursor or be taken for a command of a build
 * server. Lines end with {@code \n}; the text is meant to be written as UTF-8.
 */
interface DiagnosticPrinter {
    /**
     * Prints all of {@code diagnostics}, by file and place; those of one place keep their order.
     *
     * @throws IOException when {@code out} does
     */
    void print(List<Diagnostic> diagnostics, Appendable out) throws IOException;
}
