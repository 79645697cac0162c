package dev.standfirst.content;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceText;
import java.util.Optional;

/**
 * Finds the lines that git leaves in a file of which it could not make one out of two: seven {@code <} or {@code >}, alone or with a
 * name after them ("How conflicts are presented", git-merge(1)). The seven {@code =} between them are not a sign: a heading may be
 * underlined so.
 */
final class MergeConflictMarkers {
    private static final String OURS = "<".repeat(7);
    private static final String THEIRS = ">".repeat(7);

    private MergeConflictMarkers() {}

    /** The text, or nothing where two versions of it are side by side, which is reported at the first such line. */
    static Optional<SourceText> merged(SourceText source, Diagnostics problems) {
        int ours = first(source.text(), OURS);
        int theirs = first(source.text(), THEIRS);
        int start = ours < 0 || (theirs >= 0 && theirs < ours) ? theirs : ours;
        if (start < 0) {
            return Optional.of(source);
        }
        int newline = source.text().indexOf('\n', start);
        int end = newline < 0 ? source.text().length() : newline;
        problems.add(Diagnostic.of(
                        DiagnosticCode.UNREADABLE_FILE,
                        source.span(
                                start,
                                start
                                        + source.text()
                                                .substring(start, end)
                                                .stripTrailing()
                                                .length()),
                        "this file contains an unfinished merge: two versions are side by side")
                .help("keep the right version, and delete the lines “" + OURS + "”, “" + "=".repeat(7) + "” and “"
                        + THEIRS + "”"));
        return Optional.empty();
    }

    /** Where the first line starts that is such a mark; −1 where there is none. */
    private static int first(String text, String mark) {
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            int after = at + mark.length();
            boolean begins = at == 0 || text.charAt(at - 1) == '\n';
            if (begins && (after == text.length() || " \r\n".indexOf(text.charAt(after)) >= 0)) {
                return at;
            }
        }
        return -1;
    }
}
