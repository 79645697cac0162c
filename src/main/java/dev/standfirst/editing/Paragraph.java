package dev.standfirst.editing;

import dev.standfirst.check.TextTrial;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The paragraph around a place of a file, in which other words can be tried: in Markdown the lines up to the next empty ones, in YAML the
 * rest of the line after the name of the field.
 */
final class Paragraph {
    private final ProjectIndex index;
    private final SourceText text;
    private final int start;
    private final int end;

    private Paragraph(ProjectIndex index, SourceText text, int start, int end) {
        this.index = index;
        this.text = text;
        this.start = start;
        this.end = end;
    }

    static Paragraph around(SourceText text, int offset, ProjectIndex index) {
        SourceSpan place = text.span(offset, offset);
        int first = place.line();
        int last = place.line();
        if (text.file().endsWith(".md")) {
            while (first > 1 && !text.line(first - 1).isBlank()) {
                first--;
            }
            while (last < text.lineCount() && !text.line(last + 1).isBlank()) {
                last++;
            }
        }
        int start = text.offset(first, 1);
        if (!text.file().endsWith(".md")) {
            int colon = text.text().indexOf(": ", start);
            start = colon >= 0 && colon < offset ? colon + 2 : start;
        }
        return new Paragraph(
                index, text, start, text.offset(last, text.line(last).length() + 1));
    }

    /** What is said with a stretch of the paragraph replaced, from one offset of the file to another. */
    TextTrial.Outcome with(int from, int to, String words) {
        return judge(text.text().substring(start, from) + words + text.text().substring(Math.min(to, end), end));
    }

    /** What is said as it is. */
    TextTrial.Outcome asIs() {
        return judge(text.text().substring(start, end));
    }

    /** How many errors a trial found. */
    static long errors(TextTrial.Outcome outcome) {
        return outcome.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
    }

    private TextTrial.Outcome judge(String words) {
        Optional<LocalDate> on = index.project().content().briefings().stream()
                .filter(briefing -> briefing.file().equals(text.file()))
                .map(Briefing::byline)
                .flatMap(byline -> byline.published().stream())
                .findFirst();
        return on.isPresent()
                ? index.trial().judge(text.file(), words, on.get())
                : index.trial().judge(text.file(), words);
    }
}
