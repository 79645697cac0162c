package dev.standfirst.site.view;

import java.util.regex.Pattern;

/** Sets words of the program's own, which a terminal shows plainly, as readers of a page expect them. */
final class Typography {
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    private Typography() {}

    /** The same words with typographic apostrophes: {@code the words are the fact’s}. */
    static String set(String words) {
        return words.indexOf('\'') < 0 ? words : APOSTROPHE.matcher(words).replaceAll("’");
    }
}
