package dev.standfirst.prose.lexicon;

import dev.standfirst.prose.model.Hedge;
import java.util.Set;

/** The words that say how firmly a number is stated: 'over', 'at least', 'or so'. To teach the reader a hedge, add it to its row. */
public final class HedgeWords {
    private HedgeWords() {}

    /** Words before 'than' that compare two figures where one is before them: '301, higher than 234'. */
    public static final Set<String> COMPARING =
            WordSet.of("higher", "lower", "larger", "smaller", "bigger", "greater", "longer", "shorter");

    /** Hedges before a number. Longer phrases win, so 'not quite' and 'no fewer than' need no rule of their own. */
    public static final PhraseTable<Hedge> BEFORE = new PhraseTable<Hedge>()
            .add(Hedge.EXACTLY, "exactly|precisely|exact|equal to|equals to|equaling to|equalling to|equals")
            .add(
                    Hedge.OVER,
                    "over|more than|above|exceeding|exceed|exceeds|exceeded|>|in excess of|upwards of|upward of|well over"
                            + "|well above|greater than|higher than|larger than|far more than|much more than|far over"
                            + "|bigger than|beyond|longer than|topped|topping|surpassed|surpassing|comfortably over"
                            + "|comfortably more than|over -|way over|way more than|considerably more than"
                            + "|significantly more than|substantially more than|many more than|north of")
            .add(
                    Hedge.AT_LEAST,
                    "at least|no fewer than|at least or equal to|greater than or equal to|more than or equal to"
                            + "|bigger than or equal to|larger than or equal to|greater or equal to|bigger or equal to"
                            + "|larger or equal to|bigger or equal than|larger or equal than|greater or equal than"
                            + "|more or equal than|> =|≥|no smaller than|no lower than|no less than|not less than"
                            + "|not fewer than|a minimum of|minimum of|not under|not below|at the very least|at a minimum"
                            + "|as few as|as little as")
            .add(
                    Hedge.UNDER,
                    "under|sub -|under -|less than|fewer than|below|<|well under|well below|lower than|smaller than"
                            + "|far fewer than|far less than|shorter than|well short of|not nearly|nowhere near"
                            + "|considerably fewer than|considerably less than|significantly fewer than"
                            + "|significantly less than|substantially less than|much less than|much fewer than"
                            + "|comfortably under|south of|not even")
            .add(
                    Hedge.AT_MOST,
                    "up to|at most|less than or equal to|fewer than or equal to|smaller than or equal to"
                            + "|lower than or equal to|less or equal to|smaller or equal to|smaller or equal than"
                            + "|less or equal than|lower or equal than|< =|≤|at most or equal to|no more than|not more than"
                            + "|as many as|as much as|a maximum of|maximum of|not over|not above|no greater than|a ceiling of"
                            + "|ceiling of|a limit of|limit of|a capacity of|capacity of|a cap of|capped at|not exceeding"
                            + "|no higher than|not exceed|not exceeded|never exceed|never exceeded|never more than"
                            + "|no larger than|no bigger than|at the very most|anything up to|as high as|as large as")
            .add(
                    Hedge.NEARLY,
                    "nearly|near -|almost|nearly reached|almost reached|nearly hit|almost hit|nearly touched|almost touched"
                            + "|came close to|came near to|close to|approaching|not quite|very nearly|very close to|virtually"
                            + "|practically|nigh on|getting on for|coming up to|not far short of|not far off|nearing"
                            + "|a little short of|little short of|close on|well nigh|pushing")
            .add(
                    Hedge.JUST_UNDER,
                    "just under|a little under|slightly less than|slightly under|slightly fewer than|just below|slightly below"
                            + "|a little less than|just short of|a shade under|just shy of|shy of|a fraction under"
                            + "|a fraction below|fractionally under|fractionally below|marginally under|marginally below"
                            + "|marginally less than|marginally fewer than|a touch under|a touch below|a little fewer than"
                            + "|a little below|only just under|a bit under|a bit less than|slightly short of"
                            + "|fractionally less than|just less than|just fewer than")
            .add(
                    Hedge.JUST_OVER,
                    "just over|a little over|slightly more than|slightly over|just above|slightly above|a little more than"
                            + "|a shade over|just more than|a fraction over|a fraction above|fractionally over"
                            + "|fractionally above|fractionally more than|marginally over|marginally above"
                            + "|marginally more than|a touch over|a touch above|a little above|only just over|little more than"
                            + "|little over|not much more than|not much over|a bit over|a bit more than|barely more than"
                            + "|barely over")
            .add(
                    Hedge.ABOUT,
                    "about|around|roughly|approximately|some|circa|c .|c|~|in the region of|of the order of|something like"
                            + "|approx|approx .|an estimated|≈|in the order of|on the order of|just about|more or less"
                            + "|somewhere around|somewhere in the region of|in the neighbourhood of|in the vicinity of"
                            + "|almost exactly|nearly exactly|roughly around|approximating|estimated at");

    /** Hedges after a number and its unit. */
    public static final PhraseTable<Hedge> AFTER = new PhraseTable<Hedge>()
            .add(
                    Hedge.AT_LEAST,
                    "or more|or more than|or over|or above|or higher|or greater|or better|and over|and above|and more|and up"
                            + "|and upwards|or upwards|+|at least|at the least|at the very least|at a minimum|minimum|plus"
                            + "|- plus")
            .add(
                    Hedge.AT_MOST,
                    "or fewer|or less|or less than|or under|or below|or lower|and under|and below|at most|at the most"
                            + "|at the very most|at the outside|maximum|tops")
            .add(Hedge.ABOUT, "or so|ish|- ish|or thereabouts|give or take|- odd|odd|approximately|approx|roughly")
            .add(Hedge.EXACTLY, "exactly|precisely|on the dot");
}
