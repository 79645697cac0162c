package dev.standfirst.content;

import dev.standfirst.diagnostic.Code;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceText;
import java.util.Optional;

/**
 * Finds the lines that git leaves in a file of which it could not make one out of two: seven {@code <} or {@code >}, alone or with a
 * name after them ("How conflicts are presented", git-merge(1)). The seven {@code =} between them are no sign: a heading may be
 * underlined so.
 */
final class MergeMarks {
    private static final String OURS = "<".repeat(7);
    private static final String THEIRS = ">".repeat(7);

    private MergeMarks() {}

    /** The text, or nothing where two versions of it stand side by side, which is reported at the first such line. */
    static Optional<SourceText> merged(SourceText source, Diagnostics problems) {
        String text = source.text();
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (isMark(text, start, end, OURS) || isMark(text, start, end, THEIRS)) {
                int last = start + text.substring(start, end).stripTrailing().length();
                problems.add(Diagnostic.of(
                                Code.UNREADABLE_FILE,
                                source.span(start, last),
                                "this file holds a merge that is not finished: two versions of it stand side by side")
                        .help("keep what is right of the two, and delete the lines “" + OURS + "”, “" + "=".repeat(7)
                                + "” and “" + THEIRS + "”"));
                return Optional.empty();
            }
            start = end + 1;
        }
        return Optional.of(source);
    }

    private static boolean isMark(String text, int start, int end, String mark) {
        int after = start + mark.length();
        return text.startsWith(mark, start)
                && (after >= end || text.charAt(after) == ' ' || text.charAt(after) == '\r');
    }
}
