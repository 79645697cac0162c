package dev.standfirst.check.text;

import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.narrative.BindingMode;
import dev.standfirst.narrative.Passage;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports figures that people see and that are not read as such: with too many digits, or in letters and digits that look like others. */
final class UnreadFigures {
    private static final int MOST_DIGITS = 34;
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}++(?:[,.'’\\u00a0\\u202f\\u2009]\\p{Nd}++)*+");
    private static final Pattern GROUP = Pattern.compile("\\p{Nd}{3}");

    /** Letters of other alphabets that look like Latin ones, and those Latin ones (Unicode Technical Standard 39, confusables). */
    private static final String OTHERS = "аеорсухіјѕһԁԛԝАВЕКМНОРСТХІЈЅοιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private static final String LATIN = "aeopcyxijshdqwABEKMHOPCTXIJSoiABEZHIKMNOPTYX";

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
        String text = filled.text();
        if (text.length() > MOST_DIGITS) {
            tooLong(text);
        }
        if (text.codePoints().anyMatch(c -> c > 127 && (Character.isLetterOrDigit(c) || isNumberSign(c)))) {
            alike(text, prose, reader);
        }
    }

    private void tooLong(String text) {
        Matcher number = DIGITS.matcher(text);
        while (number.find()) {
            long digits = number.group().codePoints().filter(Character::isDigit).count();
            if (digits > MOST_DIGITS
                    && GROUP.matcher(number.group()).find()
                    && !isExempt(number.start(), number.end())) {
                report(
                        DiagnosticCode.LIMIT,
                        number.start(),
                        number.end(),
                        String.format(
                                Locale.ROOT,
                                "a number of %,d digits is too long: at most %d are allowed",
                                digits,
                                MOST_DIGITS),
                        "write it with fewer digits; exempt a name or a code with [words](fact:none \"why\")");
            }
        }
    }

    /** What is a figure once each character is the plain one that it looks like, and was none. */
    private void alike(String text, ProseText prose, ProseReader reader) {
        var plain = new StringBuilder(text.length());
        int[] places = new int[text.length() * 4 + 1];
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String one = plain(text.codePointAt(i));
            for (int k = 0; k < one.length() && plain.length() < places.length - 1; k++) {
                places[plain.length()] = i;
                plain.append(one.charAt(k));
            }
        }
        places[plain.length()] = text.length();
        if (plain.toString().equals(text)) {
            return;
        }
        for (Reading reading : reader.read(plain.toString()).readings()) {
            int start = places[reading.start()];
            int end = places[reading.end()];
            String looks = plain.substring(reading.start(), reading.end());
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
                if ((slot.start() > 0 && isNumberSign(text.charAt(slot.start() - 1)))
                        || (slot.end() < text.length() && isNumberSign(text.charAt(slot.end())))) {
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

    /** The letter or digit that a character is a form of, or that it looks like; the character itself where it is neither. */
    private static String plain(int codePoint) {
        if (codePoint < 128) {
            return Character.toString(codePoint);
        }
        int other = OTHERS.indexOf(codePoint);
        if (other >= 0) {
            return String.valueOf(LATIN.charAt(other));
        }
        if (!Character.isLetterOrDigit(codePoint) && !isNumberSign(codePoint)) {
            return Character.toString(codePoint);
        }
        String form = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return form.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))
                ? form
                : Character.toString(codePoint);
    }

    /** A number in a circle or a Roman numeral; a raised or lowered one is the mark of a note or a part of a unit. */
    private static boolean isNumberSign(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.LETTER_NUMBER || (type == Character.OTHER_NUMBER && codePoint >= 0x2460);
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
