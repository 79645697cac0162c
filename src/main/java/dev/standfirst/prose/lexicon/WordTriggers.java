package dev.standfirst.prose.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a word can begin, looked up once a word: most words of a text begin nothing, and no table is asked about them again. */
public final class WordTriggers {
    /** A number in words, or a part of one. */
    public static final int NUMBER = 1;

    /** A date or a period. */
    public static final int DATE = 2;

    /** A hedge before a number. */
    public static final int HEDGE = 4;

    /** A word of direction, or a phrase that hides one. */
    public static final int DIRECTION = 8;

    /** A word or sign that may end a clause. */
    public static final int CLAUSE = 16;

    /** A word that may begin a part of a clause with a subject of its own. */
    public static final int PART = 32;

    /** A word that tells a period by how far it lies from another. */
    public static final int SHIFT = 64;

    /** A word that may say something of the figures around it. */
    public static final int REMARK = 128;

    /** A word that may begin words that deny, doubt, suppose or foretell those after them. */
    public static final int MOOD = 256;

    /** A word that names another time than a period does, or a verb in the present tense. */
    public static final int SETTING = 512;

    /** A word that may begin words that deny, doubt or foretell those before them. */
    public static final int MOOD_AFTER = 1024;

    /** A mark of a question or quotation. */
    public static final int MARK = 2048;

    /** A word that may make another quantity of the figures of its clause. */
    public static final int QUALIFIER = 4096;

    /** What names no number: 'dozens', 'most'. */
    public static final int MAGNITUDE = 8192;

    /** One level over another: 'doubled', 'twice as many'. */
    public static final int MULTIPLE = 16_384;

    /** A place in an order. */
    public static final int ORDINAL = 32_768;

    /** A sign before what may look like a figure and not be one. */
    public static final int SIGN = 65_536;

    /** A superlative: 'the lowest'. */
    public static final int SUPERLATIVE = 131_072;

    /** A word that may say which of several things is counted. */
    public static final int COUNTED = 262_144;

    /** A word that may give a figure a place in an order: 'record', 'unchanged'. */
    public static final int ORDER = 524_288;

    /** The unit of a length of time that is counted: 'the three months to February'. */
    public static final int LENGTH = 1_048_576;

    /** Any of what a figure can begin with. */
    public static final int FIGURE = NUMBER | MAGNITUDE | MULTIPLE | ORDINAL | SIGN;

    /** Words that begin nothing, and that tables and readers are asked about most. */
    private static final String FREQUENT =
            "the|of|to|in|for|per|cent|by|from|at|on|that|with|was|were|is|are|it|its|than|or|as|year|years|month|months|week"
                    + "|weeks|day|days|people|been|has|have|had|which|who|this|their|be|not|said|will|would|after|before"
                    + "|between|all|but|when|he|she|they|we|also|there|since|into|only|pounds|dollars|percent|points"
                    + "|percentage|number|rate|level|total|one|two|three|four|five|six|more|most|some|other|same|out|compared"
                    + "|reached|government|country|price|prices|,|.|:|;|(|)|-|–|—|'|’|%|£|$|€|“|”|/";

    private static final Map<String, Integer> ROLES = new HashMap<>();

    private static final Table TABLE;

    static {
        add(NUMBER, NumberWords.NUMBERS.keySet());
        add(NUMBER, NumberWords.PARTS.keySet());
        add(NUMBER, NumberWords.SCALE_PARTS.keySet());
        add(NUMBER, NumberWords.SCALES.keySet());
        add(NUMBER, NumberWords.DOZENS.keySet());
        add(NUMBER, List.of("a", "an"));
        add(MAGNITUDE, VagueWords.VAGUE.keySet());
        add(MAGNITUDE, VagueWords.SEVERAL);
        add(MAGNITUDE, List.of("tens", "most", "majority", "minority", "%"));
        add(MULTIPLE, MultipleWords.MULTIPLES.keySet());
        add(MULTIPLE, List.of("twice", "thrice", "half", "factor"));
        NumberWords.NUMBERS.keySet().forEach(number -> add(MULTIPLE, List.of(number + "fold")));
        add(ORDINAL, NumberWords.ORDINALS.keySet());
        add(ORDINAL, PlaceWords.RELATIVE.firstWords());
        add(SIGN, List.of("`", "(", "+"));
        add(DATE, PeriodWords.FIRST);
        add(DATE, NumberWords.ORDINALS.keySet());
        add(DATE, NumberWords.NUMBERS.keySet());
        add(SHIFT, PeriodWords.SHIFTS);
        add(HEDGE, HedgeWords.BEFORE.firstWords());
        add(DIRECTION, DirectionWords.PHRASES.firstWords());
        add(DIRECTION, DirectionWords.LEADING_UP);
        add(DIRECTION, DirectionWords.LEADING_DOWN);
        add(DIRECTION, DirectionWords.BETTER);
        add(DIRECTION, DirectionWords.WORSE);
        add(CLAUSE, ClauseWords.all());
        add(PART, DirectionWords.LEVEL_VERBS);
        add(PART, DirectionWords.UNDIRECTED);
        add(PART, List.of("and"));
        add(REMARK, RemarkWords.PHRASES.firstWords());
        add(COUNTED, RivalWords.WORDS.firstWords());
        add(QUALIFIER, QualifierWords.CLAUSE.firstWords());
        add(QUALIFIER, PlaceNameWords.IN);
        add(QUALIFIER, PlaceNameWords.ADVERBS);
        add(SETTING, SettingWords.OTHER);
        add(SETTING, SettingWords.PRESENT);
        add(SUPERLATIVE, OrderWords.SUPERLATIVES.keySet());
        add(ORDER, OrderWords.SUPERLATIVES.keySet());
        add(ORDER, OrderWords.EXTREMES.keySet());
        add(ORDER, OrderWords.ENDS.keySet());
        add(ORDER, OrderWords.STEADY);
        add(ORDER, OrderWords.IN_A_ROW);
        add(ORDER, List.of("record", "breaking", "all-time", "first"));
        add(LENGTH, List.of("months", "weeks", "years"));
        add(MOOD, MoodWords.BEFORE.firstWords());
        add(MOOD, List.of("no", "had"));
        add(MOOD_AFTER, MoodWords.AFTER.firstWords());
        add(MARK, List.of("?", "“", "”", "\""));
        List.of(FREQUENT.split("\\|", -1)).forEach(word -> ROLES.putIfAbsent(word.intern(), 0));
        TABLE = new Table(ROLES);
    }

    private WordTriggers() {}

    private static void add(int role, Iterable<String> words) {
        words.forEach(word -> ROLES.merge(word.intern(), role, (a, b) -> a | b));
    }

    /**
     * A word that has roles, or that is frequent.
     *
     * @param word the word in lower case, or the sign: interned, as the words of all tables are, so that it is compared with them at once
     * @param roles what it can begin
     */
    public record Known(String word, int roles) {}

    /** What is known of a word in lower case, or of a sign; null for a word that has no roles. */
    public static @Nullable Known of(String word) {
        return TABLE.of(word, 0, word.length(), word.hashCode());
    }

    /**
     * What is known of the letters of a text from {@code start} on and before {@code end}, all of them from A to Z.
     *
     * @param hash the hash of the word in lower case
     */
    public static @Nullable Known of(String text, int start, int end, int hash) {
        return TABLE.of(text, start, end, hash);
    }

    /** Words by their hashes, which lie together, so that a word in no table is told from one look. */
    private static final class Table {
        private final int[] hashes;
        private final @Nullable Known[] known;

        Table(Map<String, Integer> entries) {
            int size = Integer.highestOneBit(entries.size()) * 4;
            this.hashes = new int[size];
            this.known = new Known[size];
            entries.forEach((word, roles) -> {
                int place = place(word.hashCode());
                while (known[place] != null) {
                    place = next(place);
                }
                hashes[place] = word.hashCode();
                known[place] = new Known(word, roles);
            });
        }

        private int place(int hash) {
            return (hash ^ (hash >>> 16)) & (hashes.length - 1);
        }

        private int next(int place) {
            return (place + 1) & (hashes.length - 1);
        }

        @Nullable
        Known of(String text, int start, int end, int hash) {
            for (int place = place(hash); known[place] != null; place = next(place)) {
                if (hashes[place] == hash && isWord(known[place].word(), text, start, end)) {
                    return known[place];
                }
            }
            return null;
        }

        private static boolean isWord(String word, String text, int start, int end) {
            if (word.length() != end - start) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) != lower(text.charAt(start + i))) {
                    return false;
                }
            }
            return true;
        }

        private static int lower(char c) {
            return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
        }
    }
}
