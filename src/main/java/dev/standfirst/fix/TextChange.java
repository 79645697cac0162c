package dev.standfirst.fix;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;

/**
 * A change to a file that settles a diagnostic: the best of its fixes.
 *
 * @param diagnostic what it settles
 * @param source the text of the file as it was checked
 * @param start the offset of the first character that is replaced
 * @param end the offset after the last; equal to {@code start} where nothing is
 * @param replacement what is put there
 */
public record TextChange(Diagnostic diagnostic, SourceText source, int start, int end, String replacement) {
    /** The change that makes a fix in the text that it is for. */
    static TextChange of(Diagnostic diagnostic, Fix fix, SourceText source) {
        SourceSpan span = fix.span();
        return new TextChange(
                diagnostic,
                source,
                source.offset(span.line(), span.column()),
                source.offset(span.endLine(), span.endColumn()),
                fix.replacement());
    }

    /** Whether two changes of one file touch the same characters or put something in at the same place. */
    boolean overlaps(TextChange other) {
        return start == other.start || (start < other.end && other.start < end);
    }

    /** What tells it from others though the text around it moves: a change that was turned down is not offered again. */
    String identity() {
        return String.join(
                "\0", source.file(), diagnostic.code().id(), source.text().substring(start, end), replacement);
    }
}
