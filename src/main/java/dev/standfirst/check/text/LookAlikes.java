package dev.standfirst.check.text;

import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.narrative.model.Passage;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports characters that readers take for digits or letters and that are not read as those: '12,658²', and the Cyrillic 'і' of 'mіllion'. */
final class LookAlikes {
    /** Words with letters of more than the Latin alphabet among them. */
    private static final Pattern WORD = Pattern.compile("\\p{L}*[^\\p{ASCII}\\P{L}]\\p{L}*");

    /** Greek letters that look like Latin ones; others are in names of things, such as 'TNFα'. */
    private static final String GREEK = "οιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    /** Signs that deny what follows them. */
    private static final String DENYING = "≠≢¬≁≄≇≉≭≮≯≰≱";

    private LookAlikes() {}

    /** Reports those of a passage with bound words. */
    static void check(Passage passage, List<BoundPhrase> phrases, Diagnostics diagnostics) {
        phrases.forEach(phrase -> touching(phrase, diagnostics));
        if (!phrases.isEmpty() && hasOtherLetters(passage.text())) {
            Matcher word = WORD.matcher(passage.text());
            while (word.find()) {
                letters(word.group(), word.start(), passage, diagnostics);
            }
        }
    }

    private static boolean hasOtherLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 && (Character.isLetter(c) || Character.isSurrogate(c))) {
                return true;
            }
        }
        return false;
    }

    /** A superscript, circled or Roman number, or a sign that denies, that touches a link or is a space before it. */
    private static void touching(BoundPhrase phrase, Diagnostics diagnostics) {
        String text = phrase.passage().text();
        int start = phrase.slot().start();
        int end = phrase.slot().end();
        int before = start > 1 && text.charAt(start - 1) == ' ' && DENYING.indexOf(text.charAt(start - 2)) >= 0
                ? start - 2
                : start - 1;
        int from = before >= 0 && isNumber(text.charAt(before)) ? before : start;
        int to = end < text.length() && isNumber(text.charAt(end)) ? end + 1 : end;
        if (from < start || to > end) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNREADABLE_NUMBER,
                            phrase.binding().span(),
                            "“" + text.substring(from, to) + "” cannot be read with certainty")
                    .help("write the number in digits between the brackets; put a space before the mark of a note"));
        }
    }

    private static boolean isNumber(char c) {
        return c > 127
                && (Character.getType(c) == Character.OTHER_NUMBER
                        || Character.getType(c) == Character.LETTER_NUMBER
                        || DENYING.indexOf(c) >= 0);
    }

    private static void letters(String word, int start, Passage passage, Diagnostics diagnostics) {
        boolean latin = word.chars().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
        for (int i = 0; latin && i < word.length(); i++) {
            char c = word.charAt(i);
            if (UnicodeScript.of(c) == UnicodeScript.CYRILLIC || GREEK.indexOf(c) >= 0) {
                String name = String.format(Locale.ROOT, "U+%04X (%s)", (int) c, name(c));
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.HIDDEN_CHARACTER,
                                passage.span(start, start + word.length()),
                                "“" + word + "” has a letter of another alphabet, " + name)
                        .help("write the word in the letters of one alphabet"));
                return;
            }
        }
    }

    private static String name(char c) {
        String name = Character.getName(c);
        return name == null ? "no name" : name.toLowerCase(Locale.ROOT);
    }
}
