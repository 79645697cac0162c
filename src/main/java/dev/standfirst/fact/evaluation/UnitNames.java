package dev.standfirst.fact.evaluation;

import dev.standfirst.prose.format.Nouns;
import dev.standfirst.quantity.Unit;

/** What units are called in messages. */
public final class UnitNames {
    private UnitNames() {}

    /** The unit in a few words: {@code people}, {@code GBP}, {@code per cent}. */
    public static String of(Unit unit) {
        return switch (unit) {
            case Unit.Count(String noun) -> noun.isEmpty() ? "a number" : noun;
            case Unit.Money(String currency) -> currency.isEmpty() ? "money" : currency;
            case Unit.Ratio _ -> "a ratio";
            case Unit.Percent _ -> "per cent";
            case Unit.PercentagePoints _ -> "percentage points";
            case Unit.Duration(String noun) -> Nouns.plural(noun);
            case Unit.Rate(Unit counted, String per) -> of(counted) + " per " + per;
        };
    }
}
