package dev.standfirst.fact.model;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: what differs in case, spacing, the form of its characters or its apostrophes alone is the same. */
public final class NormalizedText {
    private NormalizedText() {}

    /** The words in compatibility forms (NFKC), one space for any run of spaces and none at the ends, lower case, straight quotes. */
    public static String of(String words) {
        String same = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(same.length());
        for (int i = 0; i < same.length(); i++) {
            char c = same.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else {
                folded.append(c == '’' ? '\'' : c);
            }
        }
        return folded.toString().strip();
    }
}
