package dev.standfirst.check.wording;

import dev.standfirst.check.model.PhraseParts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.prose.format.Nouns;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts proposed words into the place of those they replace: with a verb where those had one, and with what they are a part of. */
final class SuggestionFitter {
    /** Words of direction after a number, and the words for the other way. */
    private static final Map<String, String> OTHER_WAY = Map.ofEntries(
            Map.entry("above", "below"),
            Map.entry("below", "above"),
            Map.entry("higher", "lower"),
            Map.entry("lower", "higher"),
            Map.entry("up", "down"),
            Map.entry("down", "up"),
            Map.entry("more", "fewer"),
            Map.entry("fewer", "more"),
            Map.entry("less", "more"),
            Map.entry("rise", "fall"),
            Map.entry("jump", "fall"),
            Map.entry("surge", "fall"),
            Map.entry("growth", "fall"),
            Map.entry("gain", "fall"),
            Map.entry("increase", "decrease"),
            Map.entry("fall", "rise"),
            Map.entry("drop", "rise"),
            Map.entry("slump", "rise"),
            Map.entry("plunge", "rise"),
            Map.entry("dip", "rise"),
            Map.entry("cut", "rise"),
            Map.entry("decline", "rise"),
            Map.entry("decrease", "increase"),
            Map.entry("reduction", "increase"));

    /** Words after a part of a whole that name no whole: 'two in five were seen'. */
    private static final Set<String> NO_WHOLE = Set.of(
            "of",
            "in",
            "to",
            "from",
            "by",
            "at",
            "on",
            "for",
            "with",
            "and",
            "or",
            "but",
            "as",
            "than",
            "that",
            "which",
            "who",
            "were",
            "was",
            "are",
            "is",
            "had",
            "has",
            "have",
            "did",
            "do",
            "does",
            "will",
            "would",
            "could",
            "can",
            "after",
            "before",
            "since",
            "chance",
            "risk",
            "probability",
            "likelihood",
            "said",
            "say",
            "says",
            "voted",
            "went",
            "came",
            "got",
            "died",
            "failed",
            "passed");

    /** As many characters as the longest of 'one' to 'nine' has; 'one patient in four' has a noun of its own. */
    private static final int LONGEST_FEW = 5;

    private static final Set<String> ARTICLES = Set.of("a ", "an ");

    private final Readback readback;

    /** The places of words that are read back by {@code readback}. */
    SuggestionFitter(Readback readback) {
        this.readback = readback;
    }

    /** Which way the fact goes, where the words named a direction and the fact has one. */
    static Direction way(Meaning words, OfQuantity value) {
        return words.direction() == Direction.NONE ? Direction.NONE : way(value);
    }

    /** Which way a fact goes; none where it is no change, or may go either way. */
    static Direction way(OfQuantity value) {
        if (!value.quantity().change()) {
            return Direction.NONE;
        }
        Interval range = value.quantity().range();
        return Interval.below(Rational.ZERO).contains(range)
                ? Direction.DOWN
                : Interval.above(Rational.ZERO).contains(range) ? Direction.UP : Direction.NONE;
    }

    static String verb(Direction way) {
        return switch (way) {
            case UP -> "rose by ";
            case DOWN -> "fell by ";
            case NONE -> "";
        };
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
     * A candidate as it may stand in the place of the bound words. Where they name a direction, it goes with them: 'a rise of 18 per cent'
     * becomes 'a rise of 9 per cent', and of a fall 'a fall of 9 per cent'.
     */
    String put(String candidate, PhraseParts words, Fact fact, OfQuantity value) {
        Direction way = way(words.words(), value);
        if (way == Direction.NONE) {
            boolean part = words.words().form() == Form.PROPORTION
                    && value.quantity().unit().isProportion()
                    && !value.quantity().change();
            if (part) {
                return ofTheWhole(candidate, words, fact, value);
            }
            String all = candidate + words.rest();
            boolean plain = words.words().direction() == Direction.NONE
                    && words.opening().isEmpty();
            return plain && readback.supported(all, fact, value).isPresent() ? all : candidate;
        }
        if (way != words.words().direction()) {
            return turned(candidate, words, way, fact, value);
        }
        String whole = Nouns.before(words.opening(), candidate) + candidate + words.rest();
        Optional<Direction> named = readback.supported(whole, fact, value).map(Meaning::direction);
        if (named.filter(Direction.NONE::equals).isPresent()) {
            // The direction stands outside the bound words.
            return words.opening().equals("by ") ? whole : candidate;
        }
        return named.isPresent() ? whole : verb(way, words) + candidate;
    }

    /** A candidate with the other direction than the words', in their form: '13 per cent above', 'a rise of 13 per cent', 'rose by 13 per cent'. */
    private String turned(String candidate, PhraseParts words, Direction way, Fact fact, OfQuantity value) {
        String after = OTHER_WAY.get(words.rest().strip());
        if (after != null
                && readback.supported(candidate + " " + after, fact, value).isPresent()) {
            boolean article = ARTICLES.contains(words.opening().toLowerCase(Locale.ROOT));
            if (article && Character.isLetter(candidate.charAt(0))) {
                return noun(way) + candidate;
            }
            return (article ? Nouns.before(words.opening(), candidate) : "") + candidate + " " + after;
        }
        return ((words.lead() + words.opening()).endsWith(" of ") ? noun(way) : verb(way, words)) + candidate;
    }

    /** Whether words of a part stand right before what it is a part of: 'most schools', 'two in five schools', 'half the schools'. */
    private static boolean takesNoun(String shown) {
        String lower = shown.toLowerCase(Locale.ROOT);
        List<String> said = List.of(lower.split(" ", -1));
        int in = said.lastIndexOf("in");
        boolean inSoMany = in > 0 && (said.get(in - 1).length() <= LONGEST_FEW);
        return lower.endsWith("most") || lower.endsWith("half") || inSoMany;
    }

    /** A part of a whole before what it is a part of: 'two in five schools' becomes '40.1 per cent of schools'. */
    private String ofTheWhole(String candidate, PhraseParts words, Fact fact, OfQuantity value) {
        String rest = words.rest();
        String tail = rest.isBlank() ? "" : rest.startsWith(" of ") || rest.equals(" of") ? rest : " of" + rest;
        if (tail.isEmpty()) {
            String next = words.next();
            boolean noun =
                    takesNoun(words.shown()) && !next.isEmpty() && !next.endsWith("ed") && !NO_WHOLE.contains(next);
            return noun ? candidate + " of" : candidate;
        }
        return readback.supported(candidate + tail, fact, value).isPresent() ? candidate + tail : candidate;
    }
}
