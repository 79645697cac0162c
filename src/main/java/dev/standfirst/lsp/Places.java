package dev.standfirst.lsp;

import dev.standfirst.diagnostic.SourceSpan;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Turns places in files into those of the protocol, whose lines and characters start at 0 and count UTF-16 units too. */
final class Places {
    private Places() {}

    static Range range(SourceSpan span) {
        return new Range(
                new Position(span.line() - 1, span.column() - 1),
                new Position(span.endLine() - 1, span.endColumn() - 1));
    }

    static SourceSpan span(String file, Position position) {
        return span(file, new Range(position, position));
    }

    static SourceSpan span(String file, Range range) {
        return new SourceSpan(
                file,
                range.getStart().getLine() + 1,
                range.getStart().getCharacter() + 1,
                range.getEnd().getLine() + 1,
                range.getEnd().getCharacter() + 1);
    }

    /** The file at an address; empty where it is not on a disk. */
    static Optional<Path> path(String uri) {
        try {
            URI address = URI.create(uri);
            return "file".equalsIgnoreCase(address.getScheme())
                    ? Optional.of(Path.of(address).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }
}
