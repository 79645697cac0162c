package dev.standfirst.check.judge;

import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.PeriodMention;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the periods that the clause of a figure names, the one that belongs to the figure first. */
public final class NamedPeriods {
    /** A week: what rolls back from a date for less is a day, and a day is what it is. */
    private static final int ROLLING = 7;

    /** How many words before a period may say how it is meant: 'than in 2022', 'from the total of 2022', 'for the first time since 2022'. */
    private static final int REACH = 4;

    /** Words before 'since' that say what nothing since then was, and not how long the figure was counted. */
    private static final Set<String> UNEQUALLED = Set.of(
            "most",
            "highest",
            "lowest",
            "largest",
            "biggest",
            "smallest",
            "fewest",
            "least",
            "greatest",
            "best",
            "worst",
            "sharpest",
            "steepest",
            "fastest",
            "first",
            "time",
            "record",
            "high",
            "low",
            "peak");

    private static final Set<String> BASES = Set.of(
            "than",
            "compared",
            "from",
            "since",
            "against",
            "relative",
            "versus",
            "vs",
            "above",
            "below",
            "on",
            "over",
            "times",
            "as");

    /** What may stand between 'ahead of', 'exceeded' or a part and the period that it is measured by: 'exceeded those of 2022'. */
    private static final Set<String> OF_THOSE = Set.of(
            "of", "the", "its", "their", "those", "that", "in", "for", "total", "figure", "level", "number", "what",
            "it", "they", "was", "were");

    private static final Set<String> EXCEEDING = Set.of(
            "exceeded", "exceeds", "exceeding", "outstripped", "outpaced", "beat", "undershot", "trailed", "lagged");

    /** What may stand before a period that is put before its clause: 'In the whole of 2023, …', 'and so far this year, …'. */
    private static final Set<String> OPENING = Set.of(
            "in",
            "during",
            "between",
            "from",
            "by",
            "on",
            "at",
            "over",
            "through",
            "throughout",
            "since",
            "until",
            "for",
            "the",
            "early",
            "late",
            "of",
            "end",
            "whole",
            "all",
            "so",
            "far",
            "earlier",
            "back",
            "only",
            "and",
            "overall",
            "then");

    private NamedPeriods() {}

    /**
     * Where the words stand whose clause names periods.
     *
     * @param start their first offset
     * @param end their end, exclusive
     * @param clause the number of their clause
     * @param side whether they are a level that something left or came to
     */
    public record Words(int start, int end, int clause, Side side) {
        public static Words of(Reading reading, ProseText prose) {
            return new Words(reading.start(), reading.end(), reading.clause(), Side.of(reading, prose.text()));
        }

        public static Words of(FilledPassage.Slot slot, ProseText prose) {
            return new Words(slot.start(), slot.end(), prose.clauseAt(slot.start()), Side.NEITHER);
        }
    }

    /** The side of a move that a level is on. */
    enum Side {
        /** 'Fell from 12,658': the periods of the clause are those of what it fell to, save one right after it. */
        LEFT,
        /** 'Fell to 922': the time that the fall took ends with it. */
        REACHED,
        NEITHER;

        private static Side of(Reading reading, String text) {
            boolean moves = reading.direction() != Direction.NONE && reading.aspect() != Aspect.CHANGE;
            String before = WordBefore.at(text, reading.start()).word();
            if (before.equals("from") && (moves || text.startsWith(" to ", reading.end()))) {
                return LEFT;
            }
            return moves && before.equals("to") ? REACHED : NEITHER;
        }
    }

    /**
     * A period that words name.
     *
     * @param period its days
     * @param also its days counted the other way: 'the past year' may or may not take in the day on which it is said
     * @param base whether it is named as what another period is compared with
     * @param reach whether its days are meant, or all time to or from them
     */
    record Named(Period period, Optional<Period> also, boolean base, PeriodRelation reach) {}

    /** A period and where it is named. */
    record Placed(int start, Named named) {}

    /**
     * The periods of the clause of {@code words}: the next after them first, else the last before them. A month or day with no year is
     * taken to be of the years of {@code own}.
     *
     * @param on the date that relative periods count from
     */
    static List<Named> near(ProseText prose, Words words, Period own, Optional<LocalDate> on) {
        var placed = new ArrayList<Placed>();
        for (PeriodMention mention : prose.periods()) {
            if (isBeside(prose, mention.start(), mention.end(), mention.clause(), words)) {
                named(prose, mention, words, on).ifPresent(found -> placed.add(new Placed(mention.start(), found)));
            }
        }
        return inOrder(prose, words, placed.isEmpty() ? UndatedPeriods.near(prose, words, own) : placed);
    }

    private static List<Named> inOrder(ProseText prose, Words words, List<Placed> placed) {
        var after = new ArrayList<Named>();
        var before = new ArrayList<Named>();
        int next = Integer.MAX_VALUE;
        for (Placed each : placed) {
            if (each.start() >= words.end()) {
                next = Math.min(next, each.start());
                after.add(each.named());
            } else {
                before.addFirst(each.named());
            }
        }
        boolean figureBetween = !after.isEmpty() && anotherFigureComesFirst(prose, words, next);
        if (words.side() == Side.LEFT) {
            return figureBetween ? List.of() : after;
        }
        boolean taken = !before.isEmpty() && figureBetween;
        var all = new ArrayList<>(taken ? before : after);
        all.addAll(taken ? after : before);
        return all;
    }

    /** Whether a period that stands from {@code from} to {@code to} in a clause belongs to the clause of words. */
    static boolean isBeside(ProseText prose, int from, int to, int clause, Words words) {
        return clause == words.clause() || opens(prose, from, to, clause, words);
    }

    /** 'In 2023, there were 922': a period that is alone before the comma belongs to the clause after it. */
    private static boolean opens(ProseText prose, int from, int to, int clause, Words words) {
        if (clause + 1 != words.clause() || words.clause() >= prose.clauses().size()) {
            return false;
        }
        String text = prose.text();
        int start = prose.clauses().get(clause);
        int end = prose.clauses().get(words.clause());
        WordBefore before = WordBefore.at(text, from);
        while (before.start() >= start && OPENING.contains(before.word())) {
            before = WordBefore.at(text, before.start());
        }
        return text.startsWith(",", end)
                && text.substring(to, end).isBlank()
                && (before.word().isEmpty() || before.start() < start || ends(before.word()));
    }

    private static boolean ends(String word) {
        return ".!?,;:—–".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** 'The highest since 2022' says what nothing since then was. */
    static boolean isUnequalled(String text, int start, PeriodRelation reach) {
        return reach == PeriodRelation.SINCE && stands(text, start, UNEQUALLED);
    }

    private static Optional<Named> named(ProseText prose, PeriodMention mention, Words words, Optional<LocalDate> on) {
        if (isUnequalled(prose.text(), mention.start(), mention.reach())) {
            return Optional.empty();
        }
        return resolve(mention, on)
                .map(period -> new Named(
                        period,
                        on.flatMap(date -> mention.onDate().apply(date.minusDays(1)))
                                .filter(earlier -> rolls(earlier, period)),
                        isBase(prose.text(), mention.start(), mention.end())
                                || isExceeded(prose.text(), mention)
                                || isWhole(prose.text(), words, mention),
                        mention.reach()));
    }

    /** Whether a period is named as what another is compared with; 'over the past year' names the time in which something happened. */
    static boolean isBase(String text, int start, int end) {
        String words = text.substring(start, end).toLowerCase(Locale.ROOT);
        WordBefore before = WordBefore.at(text, start);
        boolean article = before.word().equals("the");
        String whole = article ? "the " + words : words;
        boolean lately = whole.startsWith("the past ") || whole.startsWith("the last ");
        boolean during = lately
                && (article ? WordBefore.at(text, before.start()) : before)
                        .word()
                        .equals("over");
        return !during && stands(text, start, BASES);
    }

    /** 'Ahead of 2022', 'behind that of 2022', 'exceeded the 2022 total'; 'fell short in 2022' and 'exceeded forecasts in 2022' are none. */
    private static boolean isExceeded(String text, PeriodMention mention) {
        String after = "";
        WordBefore before = WordBefore.at(text, mention.start());
        while (OF_THOSE.contains(before.word())) {
            after = before.word();
            before = WordBefore.at(text, before.start());
        }
        return switch (before.word()) {
            case "ahead", "short" -> after.equals("of");
            case "behind" -> !after.equals("in");
            default -> EXCEEDING.contains(before.word());
        };
    }

    /** 'A quarter of the 2022 level', '7 per cent of what it was in 2022': what the words are a part of is the base. */
    private static boolean isWhole(String text, Words words, PeriodMention mention) {
        if (mention.start() < words.end()) {
            return false;
        }
        WordBefore before = WordBefore.at(text, mention.start());
        while (before.start() > words.end() && OF_THOSE.contains(before.word())) {
            if (before.word().equals("of")
                    && text.substring(words.end(), before.start()).isBlank()) {
                return true;
            }
            before = WordBefore.at(text, before.start());
        }
        return false;
    }

    /** The days a mention means; none for a relative period of a text with no date. */
    static Optional<Period> resolve(PeriodMention mention, Optional<LocalDate> on) {
        if (on.isPresent()) {
            return mention.onDate().apply(on.get());
        }
        Optional<Period> once = mention.onDate().apply(LocalDate.EPOCH);
        boolean fixed =
                once.equals(mention.onDate().apply(LocalDate.EPOCH.plusYears(3).plusDays(45)));
        return fixed ? once : Optional.empty();
    }

    private static boolean rolls(Period earlier, Period period) {
        return earlier.end().plusDays(1).equals(period.end())
                && !earlier.start().equals(period.start())
                && period.days() >= ROLLING;
    }

    /** Whether one of a few words stands close before a place. */
    private static boolean stands(String text, int start, Set<String> words) {
        int at = start;
        for (int i = 0; i < REACH; i++) {
            WordBefore before = WordBefore.at(text, at);
            if (words.contains(before.word())) {
                return true;
            }
            at = before.start();
        }
        return false;
    }

    /** Whether another figure stands between these words and the next period, and so has the better right to it. */
    private static boolean anotherFigureComesFirst(ProseText prose, Words words, int next) {
        return prose.readings().stream()
                .anyMatch(other -> other.start() >= words.end()
                        && other.end() <= next
                        && other.date().isEmpty());
    }
}
