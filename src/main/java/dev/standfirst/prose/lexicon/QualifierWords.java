package dev.standfirst.prose.lexicon;

import dev.standfirst.prose.model.Qualifier.Kind;
import java.util.List;
import java.util.Set;

/** The words beside a figure that make it another quantity. */
public final class QualifierWords {
    private static final Sense TOTAL = new Sense(Kind.TOTAL, List.of("average", "mean ", "typical", "median"));

    /**
     * What words make of a figure.
     *
     * @param kind what they make of it
     * @param known beginnings of words by which a fact says as much
     * @param days how long a time they name, in days; 0 for none
     */
    public record Sense(Kind kind, List<String> known, int days) {
        Sense(Kind kind, List<String> known) {
            this(kind, known, 0);
        }
    }

    /** Words anywhere in the clause of a figure, or before the comma that opens it: 'In one month of 2022, 922 people arrived'. */
    public static final PhraseTable<Sense> CLAUSE = new PhraseTable<Sense>()
            .add(
                    new Sense(Kind.NOW, List.of()),
                    "now|at present|currently|presently|right now|as things stand|nowadays|at the moment")
            .add(span(1), "in a day|in one day|in a single day|in 24 hours|within a day")
            .add(new Sense(Kind.SPAN, List.of("overnight"), 1), "overnight")
            .add(span(7), "in a week|in one week|in a single week|within a week")
            .add(span(30), "in a month|in one month|in a single month|within a month")
            .add(span(91), "in a quarter|in three months|in a single quarter")
            .add(span(365), "in a year|in one year|in a single year|in 12 months|in twelve months")
            .add(
                    span(3653),
                    "over the decade|over a decade|in a decade|in the decade|in ten years|over ten years|in the past decade"
                            + "|over the past decade|in the last decade|over the last decade")
            .add(span(36524), "over the century|in the last century|in a century|over a century|in the past century")
            .add(
                    part("month"),
                    "one month of|every month of|each month of|a month of|any month of|the busiest month of|the last month of"
                            + "|the worst month of|the best month of")
            .add(
                    part("week"),
                    "one week of|every week of|each week of|a week of|any week of|the first week of|the last week of"
                            + "|the busiest week of|the final week of|the worst week of")
            .add(
                    part("day"),
                    "one day of|every day of|each day of|a day of|any day of|the first day of|the last day of"
                            + "|the busiest day of|the final day of|one day in|the last days of|the first days of")
            .add(part("quarter"), "one quarter of|every quarter of|each quarter of|any quarter of")
            .add(part("weekend"), "every weekend of|one weekend of|a weekend of|each weekend of")
            .add(
                    part("christmas", "december"),
                    "at christmas|on christmas day|on christmas eve|over christmas|on boxing day")
            .add(part("easter"), "at easter|on easter monday|on easter sunday|on good friday|over easter")
            .add(part("new year", "january"), "on new year's day|on new year's eve|at new year")
            .add(part("ramadan"), "during ramadan|in ramadan")
            .add(TOTAL, "in total|in all .|in all ,|altogether|all told|put together|together .|together ,|combined .")
            .add(other("men", "male"), "among men|among boys|among males")
            .add(other("women", "female"), "among women|among girls|among females")
            .add(
                    other("child", "young", "under", "pupil"),
                    "among children|among young people|among teenagers|among pupils")
            .add(other("adult", "aged"), "among adults")
            .add(
                    other("old", "over", "pension", "aged"),
                    "among pensioners|among older people|among the elderly|among the over - 65s");

    /** Words right before the name of somebody that make somebody else of it. */
    public static final PhraseTable<Sense> BEFORE_NAME = new PhraseTable<Sense>()
            .add(
                    new Sense(
                            Kind.PERSON,
                            List.of(
                                    "wife",
                                    "husband",
                                    "widow",
                                    "partner",
                                    "son",
                                    "daughter",
                                    "brother",
                                    "sister",
                                    "father",
                                    "mother",
                                    "cousin",
                                    "nephew",
                                    "niece",
                                    "uncle",
                                    "aunt")),
                    "wife of|husband of|widow of|widower of|partner of|son of|daughter of|brother of|sister of|father of"
                            + "|mother of|cousin of|nephew of|niece of|uncle of|aunt of|children of|parents of|family of")
            .add(
                    new Sense(
                            Kind.PERSON,
                            List.of("deput", "advis", "aide", "spokes", "success", "predecess", "ally", "rival")),
                    "deputy of|deputy to|adviser to|advisor to|aide to|aide of|spokesman for|spokeswoman for|spokesperson for"
                            + "|successor to|successor of|predecessor of|ally of|rival of|opponent of|friend of|colleague of"
                            + "|assistant to|secretary to|double of|namesake of|impersonator of")
            .add(
                    new Sense(Kind.PERSON, List.of("late", "former", "acting", "fake")),
                    "the late|a fake|an alleged|the alleged|the so - called|the wrong|the new|the next|the former|the future")
            .add(
                    new Sense(Kind.PERSON, List.of("and", "with")),
                    "mrs and|mr and|both|either|neither|instead of|rather than|in place of|unlike|except|except for|apart from"
                            + "|anyone but|everyone but|nobody but|all but|not even|in the absence of|without");

    /** Words right after a name that do so. */
    public static final PhraseTable<Sense> AFTER_NAME = new PhraseTable<Sense>()
            .add(
                    new Sense(Kind.PERSON, List.of("junior", "senior", "young", "elder")),
                    "junior|senior|jr|sr|the younger|the elder");

    /** What may be somebody's own: 'Edi Rama's brother'. */
    public static final PhraseTable<Sense> POSSESSED = new PhraseTable<Sense>()
            .add(
                    new Sense(
                            Kind.PERSON,
                            List.of("wife", "husband", "son", "daughter", "brother", "sister", "father", "mother")),
                    "wife|husband|widow|son|daughter|brother|sister|father|mother|cousin|family|children|parents")
            .add(
                    new Sense(Kind.PERSON, List.of("deput", "success", "predecess", "spokes", "aide", "office")),
                    "deputy|successor|predecessor|spokesman|spokeswoman|spokesperson|office|rival|aide|adviser|ally|lawyer");

    /** Adjectives between a number and its noun that leave out some of what is counted: '6,001 young men'. */
    public static final PhraseTable<Sense> WITHIN = new PhraseTable<Sense>()
            .add(other("young", "youth", "under"), "young|younger")
            .add(other("old", "elder", "over", "aged"), "elderly|older")
            .add(other("men", "male"), "male")
            .add(other("women", "female"), "female")
            .add(other("adult"), "adult")
            .add(other("child", "under", "minor"), "unaccompanied|teenage|underage")
            .add(other("disab"), "disabled")
            .add(other("homeless"), "homeless")
            .add(other("married", "couple"), "married")
            .add(other("single"), "single|unmarried")
            .add(other("pregnan"), "pregnant")
            .add(other("retired", "pension"), "retired")
            .add(other("unemploy", "jobless", "out of work"), "unemployed|jobless")
            .add(other("school"), "school");

    /** Words of the subject, or right before the figure: 'the daily count was 922', 'a daily 922'. */
    public static final PhraseTable<Sense> SUBJECT = new PhraseTable<Sense>()
            .add(per("dai", "day"), "daily|nightly")
            .add(per("week"), "weekly|fortnightly")
            .add(per("month"), "monthly")
            .add(per("hour"), "hourly")
            .add(
                    per("each", "per", "every"),
                    "each received|each got|each gets|each paid|each cost|each costs|each spent|each had|each was")
            .add(
                    new Sense(
                            Kind.MIDDLE,
                            List.of(
                                    "average", "mean", "typical", "a day", "dail", "a week", "weekl", "a month",
                                    "monthl")),
                    "average|mean|typical")
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
            .add(other("loss", "lost", "lose", "deficit", "balance"), "loss")
            .add(other("peak", "high", "record", "max"), "peak")
            .add(other("women", "female"), "women|female")
            .add(other("men ", "male"), "men|male")
            .add(other("youth", "young", "under"), "youth")
            .add(new Sense(Kind.MIDDLE, List.of("adjust", "season")), "seasonally adjusted");

    /** Words right before the figure. */
    public static final PhraseTable<Sense> BEFORE = new PhraseTable<Sense>()
            .add(other("further", "addition", "extra", "more"), "a further|an additional|additional|an extra|extra")
            .add(other("doubl", "twice"), "double|twice|treble|triple|quadruple|thrice")
            .add(new Sense(Kind.REST, List.of("every", "each", "interval", "between", "cycle")), "every|every other")
            .add(other("half"), "half")
            .add(TOTAL, "a total of|a combined|a combined total of|a grand total of")
            .add(other("part", "some"), "each of|every one of|fewer people than|fewer than half of")
            .add(other("saved", "saving"), "saved|saved about")
            .add(other("overspen", "over"), "overspent by|over budget by")
            .add(other("underspen", "under"), "underspent by|under budget by");

    /** Verbs right before a figure that make it a bound; 'beat the 922 of 2022' compares with what the 922 were. */
    public static final PhraseTable<Sense> PASSING = new PhraseTable<Sense>()
            .add(
                    other("over", "more", "above", "exceed", "pass", "than"),
                    "passed|past|broke through|breached|topped|surpassed|outnumbered|beat|outstripped|overtook")
            .add(
                    other("under", "less", "below", "miss", "short", "near", "than"),
                    "missed|approached|neared|undershot|fell short of|fewer than|fell below|one short of");

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
                    "and then some|, if not more|if not more|and counting|and rising|plus dependants|plus dependents"
                            + "|plus others|and others|+ +|plus children|plus families|plus vat|plus tax|plus costs"
                            + "|plus interest|plus fees|plus expenses")
            .add(other("women", "female"), "women|girls|and women|and girls")
            .add(other("men ", "male"), "men|boys|and men|and boys")
            .add(other("child", "young"), "children|and children|and babies")
            .add(other("adult"), "adults|and adults")
            .add(other("birth"), "births|live births")
            .add(other("less", "most"), "if that|at a push")
            .add(other("ago", "since"), "ago");

    /** Words right before a date that name another time. */
    public static final PhraseTable<Sense> BEFORE_DATE = new PhraseTable<Sense>()
            .add(
                    new Sense(Kind.TIME, List.of()),
                    "was after|was before|is after|is before|was not until after|came after|came before|took place after"
                            + "|took place before|was until|ran until|lasted until|was a day before|was a day after"
                            + "|was a week before|was a week after|was a month before|was a month after|was long before"
                            + "|was long after|was shortly before|was shortly after|was the day before|was the day after"
                            + "|put off from|postponed from|moved from|put back from|brought forward from|rescheduled from"
                            + "|on every|every|in early|early in|in late|late in|in mid -|in the first week of"
                            + "|in the last week of|at the start of|at the end of|by the end of|on the first|on the second"
                            + "|on the third|on the fourth|on the last|any time before|some time after");

    /** Words right after a date that say that nothing was then. */
    public static final PhraseTable<Sense> AFTER_DATE = new PhraseTable<Sense>()
            .add(
                    new Sense(Kind.TIME, List.of("cancel", "postpon", "call")),
                    ", was cancelled|, was postponed|, was called off|, was put off|, was abandoned|, never happened"
                            + "|, never took place|, did not happen|, did not take place|at the earliest|at the latest"
                            + "|or earlier|or later");

    /** Those of {@link #AFTER} that may come farther on in the clause. */
    public static final Set<String> FAR = WordSet.of("every", "each");

    /** Words after 'a month' that make it how far another time lies: '3.2 per cent a month earlier'. */
    public static final Set<String> SHIFTING = WordSet.of("earlier", "later", "ago", "before", "after");

    /** Words between a subject and its figure. */
    public static final Set<String> COPULAS = WordSet.of(
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
    public static final Set<String> STOPS = WordSet.of(
            "and", "that", "who", "which", "said", "says", "than", "or", "when", "where", "after", "before", "because");

    private QualifierWords() {}

    private static Sense span(int days) {
        return new Sense(Kind.SPAN, List.of(), days);
    }

    private static Sense part(String... known) {
        return new Sense(Kind.PART, List.of(known));
    }

    private static Sense per(String... known) {
        return new Sense(Kind.PER, List.of(known));
    }

    private static Sense other(String... known) {
        return new Sense(Kind.OTHER, List.of(known));
    }
}
