package dev.standfirst.site.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says the words of a figure that the program has written in English, such as 'nearly' and 'million', in the language of the interface. */
record FigureWords(Messages messages) {
    private static final List<String> HEDGES =
            List.of("nearly", "about", "exactly", "over", "under", "at least", "up to", "just under", "just over");
    private static final String BETWEEN = "between ";
    private static final String AND = " and ";
    private static final String POINTS = "percentage points";

    String in(String figure) {
        int and = figure.indexOf(AND);
        if (figure.startsWith(BETWEEN) && and > 0) {
            return messages.text(
                    "figure.between",
                    words(figure.substring(BETWEEN.length(), and)),
                    words(figure.substring(and + AND.length())));
        }
        for (String hedge : HEDGES) {
            if (figure.startsWith(hedge + " ")) {
                return messages.text(key(hedge), words(figure.substring(hedge.length() + 1)));
            }
        }
        return words(figure);
    }

    private String words(String figure) {
        String[] words = figure.replace(POINTS, key(POINTS)).split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            double number = i == 0 ? 0 : number(words[i - 1]).orElse(0.0);
            String key = words[i].equals(key(POINTS)) ? words[i] : key(words[i]);
            if (isWord(words[i]) && messages.has(key)) {
                words[i] = messages.text(key, number);
            }
        }
        return String.join(" ", words);
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.equals(text.toLowerCase(Locale.ROOT)) && Character.isLetter(text.charAt(0));
    }

    private static String key(String words) {
        return "figure." + words.replace(' ', '-');
    }

    /** The number in a word: 4 in {@code £4}. */
    private static Optional<Double> number(String word) {
        String digits = word.replaceAll("[^0-9.]", "");
        try {
            return Optional.of(Double.valueOf(digits));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
