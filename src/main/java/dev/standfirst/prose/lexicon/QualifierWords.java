package dev.standfirst.prose.lexicon;

import dev.standfirst.prose.model.Qualifier.Kind;
import java.util.List;
import java.util.Set;

/** The words beside a figure that make it another quantity. */
public final class QualifierWords {
    /**
     * What words make of a figure.
     *
     * @param kind what they make of it
     * @param known beginnings of words by which a fact says as much
     */
    public record Sense(Kind kind, List<String> known) {}

    /** Words of the subject, or right before the figure: 'the daily count was 922', 'a daily 922'. */
    public static final PhraseTable<Sense> SUBJECT = new PhraseTable<Sense>()
            .add(per("dai", "day"), "daily|nightly")
            .add(per("week"), "weekly|fortnightly")
            .add(per("month"), "monthly")
            .add(per("hour"), "hourly")
            .add(
                    per("each", "per", "every"),
                    "each received|each got|each gets|each paid|each cost|each costs|each spent|each had|each was")
            .add(new Sense(Kind.MIDDLE, List.of("average", "mean", "typical")), "average|mean|typical")
            .add(new Sense(Kind.MIDDLE, List.of("median", "middle")), "median")
            .add(other("cumulat", "total", "since", "running"), "cumulative|running total|all - time total")
            .add(other("gap", "differ", "short"), "gap|shortfall")
            .add(other("margin", "lead", "majority", "differ"), "margin|margin of error")
            .add(other("excess", "surplus"), "excess")
            .add(new Sense(Kind.AHEAD, List.of("target", "goal", "aim")), "target|goal")
            .add(
                    new Sense(Kind.AHEAD, List.of("forecast", "project", "predict", "expect", "estimat", "outlook")),
                    "forecast|projection|prediction")
            .add(other("profit", "gain", "earn", "surplus"), "profit|surplus")
            .add(other("loss", "deficit", "balance"), "loss")
            .add(other("peak", "high", "record", "max"), "peak")
            .add(other("women", "female"), "women|female")
            .add(other("men ", "male"), "men|male")
            .add(other("youth", "young", "under"), "youth")
            .add(other("adjust", "season"), "seasonally adjusted");

    /** Words right before the figure. */
    public static final PhraseTable<Sense> BEFORE = new PhraseTable<Sense>()
            .add(other("further", "addition", "extra", "more"), "a further|an additional|additional|an extra|extra")
            .add(other("doubl", "twice"), "double|twice|treble|triple|quadruple|thrice")
            .add(other("half"), "half")
            .add(other("part", "some"), "each of|every one of|fewer people than|fewer than half of")
            .add(
                    other("over", "more", "above", "exceed", "pass", "than"),
                    "passed|past|broke through|breached|topped|surpassed|outnumbered|beat|outstripped|overtook")
            .add(
                    other("under", "less", "below", "miss", "short", "near", "than"),
                    "missed|approached|neared|undershot|fell short of|fewer than|fell below|one short of")
            .add(other("saved", "saving"), "saved|saved about")
            .add(other("overspen", "over"), "overspent by|over budget by")
            .add(other("underspen", "under"), "underspent by|under budget by");

    /** Words right after the figure and the noun of it. */
    public static final PhraseTable<Sense> AFTER = new PhraseTable<Sense>()
            .add(per("dai", "day"), "daily|a day|/ day|/ d|every day|each day|nightly|every night|a night")
            .add(per("week"), "weekly|a week|/ week|every week|each week|fortnightly")
            .add(per("month"), "monthly|a month|/ month|every month|each month")
            .add(per("annual", "year", "yearly"), "every year|each year|/ year")
            .add(per("hour"), "hourly|an hour|/ hour|every hour|each hour")
            .add(
                    per("each", "per", "every", "head", "person"),
                    "each|apiece|a head|a person|a piece|a pupil|a child|a patient|a household|per head|per person|per capita")
            .add(other("further", "addition", "extra", "more"), "extra|additional")
            .add(other("short", "gap", "under", "less"), "short of|shy of|short in|short .")
            .add(
                    other("over", "above", "overspen"),
                    "over budget|above budget|over target|above target|over the limit|over in|over .")
            .add(
                    other("under", "below", "underspen"),
                    "under budget|below budget|below target|under target|under in|under .")
            .add(
                    other("more", "least"),
                    "and then some|, if not more|if not more|and counting|and rising|plus dependants|plus dependents|plus others|and others|+ +")
            .add(other("less", "most"), "if that|at a push")
            .add(other("ago", "since"), "ago");

    /** Words right before a date that name another time. */
    public static final PhraseTable<Sense> BEFORE_DATE = new PhraseTable<Sense>()
            .add(
                    new Sense(Kind.TIME, List.of()),
                    "was after|was before|is after|is before|was not until after|came after|came before|took place after|took place before|was until|ran until|lasted until"
                            + "|was a day before|was a day after|was a week before|was a week after|was a month before|was a month after|was long before|was long after|was shortly before|was shortly after"
                            + "|was the day before|was the day after|put off from|postponed from|moved from|put back from|brought forward from|rescheduled from|on every|every"
                            + "|in early|early in|in late|late in|in mid -|in the first week of|in the last week of|at the start of|at the end of|by the end of|on the first|on the second|on the third|on the fourth|on the last|any time before|some time after");

    /** Words right after a date that say that nothing was then. */
    public static final PhraseTable<Sense> AFTER_DATE = new PhraseTable<Sense>()
            .add(
                    new Sense(Kind.TIME, List.of("cancel", "postpon", "call")),
                    ", was cancelled|, was postponed|, was called off|, was put off|, was abandoned|, never happened|, never took place|, did not happen|, did not take place|at the earliest|at the latest|or earlier|or later");

    /** Those of {@link #AFTER} that may stand farther on in the clause. */
    public static final Set<String> FAR = Set.of("every", "each");

    /** Words between a subject and its figure. */
    public static final Set<String> COPULAS = Set.of(
            "was",
            "were",
            "is",
            "are",
            "of",
            "at",
            "stood",
            "numbered",
            "totalled",
            "reached",
            "hit",
            "be",
            "been",
            "to",
            "by",
            "the",
            "a",
            "an",
            "just",
            "only",
            "received",
            "got",
            "paid",
            "cost",
            "spent",
            "fell",
            "rose");

    /** Words that begin another subject. */
    public static final Set<String> STOPS = Set.of(
            "and", "that", "who", "which", "said", "says", "than", "or", "when", "where", "after", "before", "because");

    private QualifierWords() {}

    private static Sense per(String... known) {
        return new Sense(Kind.PER, List.of(known));
    }

    private static Sense other(String... known) {
        return new Sense(Kind.OTHER, List.of(known));
    }
}
