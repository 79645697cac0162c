package dev.standfirst.content.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Labels that ids say: {@code albanian-arrivals-2022} is 'Albanian arrivals, 2022'. */
final class IdLabels {
    private static final int SHORTEST_WORD = 3;

    /** Words that are written in capitals. */
    private static final Set<String> ACRONYMS = Set.of(
            "uk", "eu", "us", "un", "gdp", "gva", "cpi", "cpih", "rpi", "ppi", "vat", "nhs", "gp", "gps", "ons", "obr",
            "hmrc", "dwp", "imf", "oecd", "nato", "fcdo", "bbc", "fx", "gbp", "usd", "eur", "co2", "hiv", "mp", "mps",
            "ai");

    /** Names that ids often have, and that have a capital within a label. */
    private static final Set<String> NAMES = Set.of(
            "england",
            "wales",
            "scotland",
            "ireland",
            "britain",
            "london",
            "europe",
            "albania",
            "france",
            "germany",
            "italy",
            "spain",
            "america",
            "canada",
            "australia",
            "india",
            "china",
            "ukraine",
            "russia",
            "british",
            "english",
            "scottish",
            "welsh",
            "irish",
            "european",
            "albanian",
            "french",
            "german",
            "italian",
            "spanish",
            "american",
            "chinese",
            "indian",
            "ukrainian",
            "russian",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private IdLabels() {}

    /** The label that an id says; empty where it has no word, or a number that is not a period at its end. */
    static Optional<String> of(String id) {
        var words = new ArrayList<>(List.of(id.split("-", -1)));
        var period = new ArrayList<String>();
        while (words.size() > 1 && isOfPeriod(words.getLast(), words)) {
            period.addFirst(words.removeLast());
        }
        boolean said = words.stream().anyMatch(word -> word.length() >= SHORTEST_WORD && isLetters(word))
                && words.stream().allMatch(word -> isLetters(word) || ACRONYMS.contains(word));
        if (!said) {
            return Optional.empty();
        }
        String label = String.join(" ", words.stream().map(IdLabels::word).toList());
        String capital = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        return Optional.of(period.isEmpty() ? capital : capital + ", " + written(period));
    }

    private static boolean isLetters(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Whether a word is a year, a quarter or the second part of '2024-25', or of '2024-05' after its year. */
    private static boolean isOfPeriod(String word, List<String> words) {
        boolean year = word.matches("(?:19|20)[0-9]{2}");
        boolean afterYear = words.size() > 2 && words.get(words.size() - 2).matches("(?:19|20)[0-9]{2}");
        return year || (afterYear && word.matches("[0-9]{2}|q[1-4]"));
    }

    private static String word(String word) {
        return ACRONYMS.contains(word)
                ? word.toUpperCase(Locale.ROOT)
                : NAMES.contains(word) ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private static String written(List<String> period) {
        return period.size() == 2 && period.getLast().startsWith("q")
                ? period.getLast().toUpperCase(Locale.ROOT) + " " + period.getFirst()
                : String.join("-", period);
    }
}
