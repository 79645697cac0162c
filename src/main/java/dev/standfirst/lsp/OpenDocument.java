package dev.standfirst.lsp;

import dev.standfirst.diagnostic.SourceText;
import java.nio.file.Path;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A file that the editor holds.
 *
 * @param uri its address, as the editor writes it
 * @param path where it is
 * @param version counts the editor's changes
 * @param text its text, saved or not
 */
record OpenDocument(String uri, Path path, int version, String text) {
    /** The document after some changes, each of which is made to the outcome of the one before. */
    OpenDocument with(int newVersion, Iterable<TextDocumentContentChangeEvent> changes) {
        String changed = text;
        for (TextDocumentContentChangeEvent change : changes) {
            Range range = change.getRange();
            if (range == null) {
                changed = change.getText();
            } else {
                var source = new SourceText("", changed);
                int start = offset(source, range.getStart());
                int end = Math.max(start, offset(source, range.getEnd()));
                changed = changed.substring(0, start) + change.getText() + changed.substring(end);
            }
        }
        return new OpenDocument(uri, path, newVersion, changed);
    }

    /** A position beyond the end of its line is at the end of it. */
    private static int offset(SourceText text, Position position) {
        int line = position.getLine() + 1;
        return text.offset(
                line, Math.min(position.getCharacter(), text.line(line).length()) + 1);
    }
}
