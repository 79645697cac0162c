package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.OutlookWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whether a label is of what is foretold or of what was not so, and whether a sentence leaves that out. */
public final class LabelMood {
    private static final Pattern NOT =
            Pattern.compile("\\b(?:not|never|without) (?:(?:yet|been|be|have|had) )*([a-z]{4,})");

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z']+");

    private LabelMood() {}

    /** The word by which a label is of what is foretold: the 'forecast' of 'Forecast of growth'. */
    public static Optional<String> forecast(String label) {
        return words(label).stream().filter(OutlookWords.FORECASTS::contains).findFirst();
    }

    /** Whether a sentence tells of something as past, and has no word by which it may be foretold. */
    public static boolean isSettled(String sentence) {
        List<String> words = words(sentence);
        return words.stream().anyMatch(OutlookWords.PAST::contains)
                && words.stream()
                        .noneMatch(word -> OutlookWords.OPEN.contains(word)
                                || OutlookWords.OPEN_BEGINNINGS.stream().anyMatch(word::startsWith));
    }

    /** The word by which a label is of what was not so, where a sentence does not say so: the 'prevented' of 'Deaths prevented'. */
    public static Optional<String> unreal(String label, String sentence) {
        List<String> named = words(label);
        Optional<String> word = named.contains("if") && named.contains("had")
                ? Optional.of("if")
                : named.stream().filter(OutlookWords.UNREAL::contains).findFirst();
        return word.filter(_ -> words(sentence).stream().noneMatch(OutlookWords.SUPPOSING::contains));
    }

    /** What a label denies and a sentence says with no denial: the 'reported' of 'Thefts not reported'. */
    public static Optional<String> denied(String label, String sentence) {
        Matcher not = NOT.matcher(label.toLowerCase(Locale.ROOT));
        if (!not.find() || OutlookWords.AFTER_NOT.contains(not.group(1))) {
            return Optional.empty();
        }
        List<String> words = words(sentence);
        String stem = stem(not.group(1));
        boolean said = words.stream().anyMatch(word -> stem(word).equals(stem));
        boolean denied = words.stream().anyMatch(word -> OutlookWords.DENIALS.contains(word) || word.endsWith("n't"));
        return said && !denied ? Optional.of(not.group(1)) : Optional.empty();
    }

    private static List<String> words(String text) {
        return List.of(NO_LETTER.split(text.toLowerCase(Locale.ROOT).replace('’', '\'')));
    }

    /** A word without its ending: 'receiv' of 'receives', 'received' and 'receiving'. */
    private static String stem(String word) {
        for (String ending : OutlookWords.ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= OutlookWords.SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
