package dev.standfirst.content.yaml;

import java.util.Arrays;

/** Turns offsets that count code points, as the YAML parser does, into offsets that count UTF-16 units. Immutable. */
final class CodePoints {
    private final int[] supplementary;
    private final int length;

    /** For this text. */
    CodePoints(String text) {
        int[] found = new int[4];
        int count = 0;
        int codePoint = 0;
        for (int i = 0; i < text.length(); codePoint++) {
            if (!Character.isHighSurrogate(text.charAt(i))) {
                i++;
                continue;
            }
            int step = Character.charCount(text.codePointAt(i));
            if (step == 2) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = codePoint;
            }
            i += step;
        }
        supplementary = Arrays.copyOf(found, count);
        length = text.length();
    }

    /** The UTF-16 offset of code point number {@code codePoint}, kept within the text. */
    int utf16(long codePoint) {
        int wanted = Math.clamp(codePoint, 0, length);
        int found = Arrays.binarySearch(supplementary, wanted);
        int before = found >= 0 ? found : -found - 1;
        return Math.min(wanted + before, length);
    }
}
