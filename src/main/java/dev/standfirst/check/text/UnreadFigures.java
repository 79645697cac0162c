package dev.standfirst.check.text;

import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.prose.LongNumber;
import dev.standfirst.prose.PlainText;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import java.util.Locale;

/** Reports figures that people see and that are not read as such: with too many digits, or in letters and digits that look like others. */
final class UnreadFigures {
    private final Passage passage;
    private final FilledPassage filled;
    private final Diagnostics diagnostics;

    UnreadFigures(Passage passage, FilledPassage filled, Diagnostics diagnostics) {
        this.passage = passage;
        this.filled = filled;
        this.diagnostics = diagnostics;
    }

    /** Reports those of a passage; {@code prose} is what {@code reader} has read of it. */
    void check(ProseText prose, ProseReader reader) {
        tooLong();
        PlainText.of(filled.text()).ifPresent(plain -> alike(plain, prose, reader));
    }

    private void tooLong() {
        for (LongNumber number : LongNumber.in(filled.text())) {
            if (!isExempt(number.start(), number.end())) {
                report(
                        DiagnosticCode.LIMIT,
                        number.start(),
                        number.end(),
                        String.format(
                                Locale.ROOT,
                                "a number of %,d digits is too long: at most %d are allowed",
                                number.digits(),
                                LongNumber.MOST_DIGITS),
                        "write it with fewer digits; exempt a name or a code with [words](fact:none \"why\")");
            }
        }
    }

    /** What is a figure once each character is the plain one that it looks like, and was not one before. */
    private void alike(PlainText plain, ProseText prose, ProseReader reader) {
        String text = filled.text();
        for (Reading reading : reader.read(plain.text()).readings()) {
            int start = plain.place(reading.start());
            int end = plain.place(reading.end());
            String looks = plain.text().substring(reading.start(), reading.end());
            if (reading.duty() != BindingRule.FREE
                    && !text.regionMatches(start, looks, 0, Math.max(looks.length(), end - start))
                    && text.codePointCount(start, end) > 1
                    && !isRead(start, end, prose)) {
                report(
                        DiagnosticCode.UNREADABLE_NUMBER,
                        start,
                        end,
                        "“" + text.substring(start, end) + "” looks like “" + looks + "”, but is in other characters",
                        "write it in plain letters and digits");
            }
        }
    }

    /** Whether a figure has been read there: in bound words, this very one. What touches them has its own message. */
    private boolean isRead(int start, int end, ProseText prose) {
        String text = filled.text();
        boolean bound = false;
        for (FilledPassage.Slot slot : filled.slots()) {
            if (slot.start() < end && start < slot.end()) {
                bound = true;
                if ((slot.start() > 0 && PlainText.isNumberSign(text.charAt(slot.start() - 1)))
                        || (slot.end() < text.length() && PlainText.isNumberSign(text.charAt(slot.end())))) {
                    return true;
                }
            }
        }
        boolean exact = bound;
        return prose.readings().stream()
                .anyMatch(each -> exact
                        ? each.start() == start && each.end() == end
                        : each.duty() != BindingRule.FREE && each.overlaps(start, end));
    }

    private boolean isExempt(int start, int end) {
        return filled.slots().stream()
                .anyMatch(slot ->
                        slot.binding().mode() == BindingMode.EXEMPT && slot.start() <= start && end <= slot.end());
    }

    private void report(DiagnosticCode code, int start, int end, String message, String help) {
        diagnostics.add(Diagnostic.of(code, passage.span(filled.inPassage(start), filled.inPassage(end)), message)
                .help(help));
    }
}
