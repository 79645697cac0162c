package dev.standfirst.diagnostic;

/** How many cells of a terminal a character fills: the East Asian Width of Unicode Standard Annex 11, and emoji. */
final class DisplayWidth {
    /** First and last code point of each stretch that is shown two cells wide. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2329, 0x232A, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF,
        0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
        0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F200, 0x1F2FF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    /** 0 for a mark that joins the character before it, 2 for a wide character, else 1. For characters that are not hidden. */
    static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        if (codePoint < WIDE[0]) {
            return false;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        boolean halfFlag = codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
        return Character.isEmojiPresentation(codePoint) && !halfFlag;
    }
}
