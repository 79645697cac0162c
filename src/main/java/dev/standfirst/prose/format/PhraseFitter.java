package dev.standfirst.prose.format;

import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.lexicon.NounWords;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts proposed words into the place of those they replace: with a verb where those had one, and with what they are a part of.
 *
 * @param words those they replace
 * @param value the quantity that the proposed words state
 * @param readback what words say; empty where that is not true of the quantity
 */
public record PhraseFitter(PhraseParts words, Quantity value, Function<String, Optional<Meaning>> readback) {
    /** As many characters as the longest of 'one' to 'nine' has; 'one patient in four' has a noun of its own. */
    private static final int LONGEST_FEW = 5;

    private static final Set<String> ARTICLES = Set.of("a ", "an ");

    /** Which way the quantity goes, where the words name a direction and it has one. */
    public Direction way() {
        return words.words().direction() == Direction.NONE ? Direction.NONE : value.way();
    }

    /** A candidate by itself, with a verb where it is a change and the words name a direction: 'fell by 9 per cent'. */
    public String alone(String candidate) {
        return verb(way()) + candidate;
    }

    private static String verb(Direction way) {
        return switch (way) {
            case UP -> "rose by ";
            case DOWN -> "fell by ";
            case NONE -> "";
        };
    }

    /** A change by its size in words that say which way it went: 'fell by 9 per cent', 'a fall of 9 per cent'. */
    public static List<String> changes(Direction way, String size) {
        return List.of(verb(way) + size, noun(way) + size);
    }

    /** 'fell by', and after 'has' or 'had' 'fallen by'. */
    static String verb(Direction way, PhraseParts words) {
        if (!words.isAfterHave()) {
            return verb(way);
        }
        return way == Direction.UP ? "risen by " : "fallen by ";
    }

    private static String noun(Direction way) {
        return way == Direction.UP ? "a rise of " : "a fall of ";
    }

    /**
     * A candidate as it may be in the place of the words. Where they name a direction, it goes with them: 'a rise of 18 per cent'
     * becomes 'a rise of 9 per cent', and of a fall 'a fall of 9 per cent'.
     */
    public String put(String candidate) {
        Direction way = way();
        if (way == Direction.NONE) {
            return level(candidate);
        }
        if (way != words.words().direction()) {
            return turned(candidate, way);
        }
        String whole = Nouns.before(words.opening(), candidate) + candidate + words.rest();
        Optional<Direction> named = readback.apply(whole).map(Meaning::direction);
        if (named.filter(Direction.NONE::equals).isPresent()) {
            // The direction is outside the words.
            return words.opening().equals("by ") ? whole : candidate;
        }
        return named.isPresent() ? whole : verb(way, words) + candidate;
    }

    private String level(String candidate) {
        boolean part = words.words().form() == Form.PROPORTION && value.unit().isProportion() && !value.change();
        if (part) {
            return ofTheWhole(candidate);
        }
        String all = candidate + words.rest();
        boolean plain =
                words.words().direction() == Direction.NONE && words.opening().isEmpty();
        return plain && isTrue(all) ? all : candidate;
    }

    private boolean isTrue(String candidate) {
        return readback.apply(candidate).isPresent();
    }

    /** A candidate with the other direction than the words', in their form: '13 per cent above', 'a rise of 13 per cent', 'rose by 13 per cent'. */
    private String turned(String candidate, Direction way) {
        String after = DirectionWords.OTHER_WAY.get(words.rest().strip());
        if (after != null && isTrue(candidate + " " + after)) {
            boolean article = ARTICLES.contains(words.opening().toLowerCase(Locale.ROOT));
            if (article && Character.isLetter(candidate.charAt(0))) {
                return noun(way) + candidate;
            }
            return (article ? Nouns.before(words.opening(), candidate) : "") + candidate + " " + after;
        }
        return ((words.lead() + words.opening()).endsWith(" of ") ? noun(way) : verb(way, words)) + candidate;
    }

    /** Whether words of a part are right before what it is a part of: 'most schools', 'two in five schools', 'half the schools'. */
    private static boolean takesNoun(String shown) {
        String lower = shown.toLowerCase(Locale.ROOT);
        List<String> said = List.of(lower.split(" ", -1));
        int in = said.lastIndexOf("in");
        boolean inSoMany = in > 0 && (said.get(in - 1).length() <= LONGEST_FEW);
        return lower.endsWith("most") || lower.endsWith("half") || inSoMany;
    }

    /** A part of a whole before what it is a part of: 'two in five schools' becomes '40.1 per cent of schools'. */
    private String ofTheWhole(String candidate) {
        String rest = words.rest();
        if (rest.isBlank()) {
            String next = words.next();
            boolean noun = takesNoun(words.shown())
                    && !next.isEmpty()
                    && !next.endsWith("ed")
                    && !NounWords.NO_WHOLE.contains(next);
            return noun ? candidate + " of" : candidate;
        }
        String tail = rest.startsWith(" of ") || rest.equals(" of") ? rest : " of" + rest;
        return isTrue(candidate + tail) ? candidate + tail : candidate;
    }
}
