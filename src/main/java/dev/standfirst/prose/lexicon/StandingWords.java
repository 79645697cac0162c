package dev.standfirst.prose.lexicon;

import java.util.Set;

/** The nouns of what there is at a time, and does not add up over it. */
public final class StandingWords {
    /** In a name each of them makes it the name of such a measure: 'price', 'rate', 'debt'. */
    public static final Set<String> NOUNS = WordSet.of(
            "price|prices|rate|rates|average|mean|median|index|share|proportion|percentage|ratio|level|stock|stocks|reserves"
                    + "|inventories|debt|temperature|temperatures|population|workforce|headcount|employment|unemployment|employees"
                    + "|unemployed|inactivity|density|yield|yields|score|concentration");

    private StandingWords() {}
}
