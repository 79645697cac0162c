package dev.standfirst.prose.format;

import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.model.DirectionWord;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Sentences;
import dev.standfirst.quantity.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Other words beside a figure, which change what is said of it. Whether that is true is for others to judge.
 *
 * @param start where the words that they replace start in the text
 * @param end where those end, exclusive
 * @param words the new words
 */
public record NeighbourRewording(int start, int end, String words) {
    private static final String BY = " by ";
    private static final String TO = " to ";

    /** As many characters as 'an' and the space after it have. */
    private static final int ARTICLE = 3;

    /** Rewordings of the sentence around a figure, the nearest to it first. */
    public static List<NeighbourRewording> around(ProseText prose, int from, int to) {
        String text = prose.text();
        int start = Sentences.start(text, from);
        int end = Sentences.end(text, to);
        List<DirectionWord> beside = prose.directions().stream()
                .filter(word -> word.start() >= start && word.end() <= end)
                .filter(word -> word.end() <= from || word.start() >= to)
                .filter(word -> word.direction() != Direction.NONE)
                .sorted(Comparator.comparingInt(word -> Math.max(from - word.end(), word.start() - to)))
                .toList();
        var found = new ArrayList<NeighbourRewording>();
        beside.forEach(word -> turned(text, word).ifPresent(found::add));
        kind(text, from, beside).ifPresent(found::add);
        return found;
    }

    /** The words that it replaces. */
    public String replaced(String text) {
        return text.substring(start, end);
    }

    /** The other direction: 'fell' for 'rose', 'a decrease' for 'an increase'. */
    private static Optional<NeighbourRewording> turned(String text, DirectionWord word) {
        String written = text.substring(word.start(), word.end());
        String other = DirectionWords.OTHER_WAY.get(written.toLowerCase(Locale.ROOT));
        if (other == null) {
            return Optional.empty();
        }
        boolean capital = Character.isUpperCase(written.charAt(0));
        String words = capital ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1) : other;
        int before = Math.max(0, word.start() - ARTICLE);
        String opening = text.substring(before, word.start());
        String article = Nouns.before(opening, words);
        return Optional.of(
                article.equals(opening)
                        ? new NeighbourRewording(word.start(), word.end(), words)
                        : new NeighbourRewording(before, word.end(), article + words));
    }

    /** A level where a change is said, 'rose to' for 'rose by' and 'rose', or a change where a level is. */
    private static Optional<NeighbourRewording> kind(String text, int from, List<DirectionWord> beside) {
        String before = text.substring(0, from);
        if (before.endsWith(BY)) {
            return Optional.of(new NeighbourRewording(from - BY.length() + 1, from - 1, TO.strip()));
        }
        if (before.endsWith(TO)) {
            return Optional.of(new NeighbourRewording(from - TO.length() + 1, from - 1, BY.strip()));
        }
        return beside.stream()
                .filter(word -> word.end() == from - 1)
                .map(word -> new NeighbourRewording(
                        word.start(), word.end(), text.substring(word.start(), word.end()) + TO.stripTrailing()))
                .filter(rewording -> DirectionWords.leadsToLevel(rewording.replaced(text)))
                .findFirst();
    }
}
