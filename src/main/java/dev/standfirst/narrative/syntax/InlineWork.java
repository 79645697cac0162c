package dev.standfirst.narrative.syntax;

/**
 * How much work the marks in a paragraph may make for flexmark, counted in one pass. It compares each mark of emphasis and each bracket
 * with those before it, and looks for the end of each code span, tag and address in all that follows; at the end of a line, it looks for
 * the end of each run of spaces.
 */
final class InlineWork {
    /** How many characters are passed over in the time in which two marks are compared. */
    private static final int CHARACTERS = 8;

    private InlineWork() {}

    /** The square of the marks that are compared, and the length of the text for each mark whose end is looked for. */
    static long of(CharSequence text) {
        long compared = 0;
        long soughtFor = 0;
        long spaces = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = c == '\\' ? i + 2 : runEnd(text, i);
            switch (c) {
                case '*', '_', '~' -> compared++;
                case '[', ']' -> compared += end - i;
                case '<' -> soughtFor += end - i;
                case '`' -> soughtFor++;
                case ' ', '\t' -> spaces += square(end - i);
                default -> {}
            }
            i = end;
        }
        return square(compared) + (soughtFor * text.length() + spaces) / CHARACTERS;
    }

    private static int runEnd(CharSequence text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end;
    }

    private static long square(long number) {
        return number * number;
    }
}
