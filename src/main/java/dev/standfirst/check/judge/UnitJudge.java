package dev.standfirst.check.judge;

import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.prose.format.Nouns;
import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges whether words count what a fact counts. A noun contradicts only where it names another unit of the project, as the unit itself or
 * as a word that facts of that unit may be called by, or a measure; any other noun that nobody has declared is not a unit, and neither is a
 * number without one.
 */
public final class UnitJudge {
    /** The units that each noun names: its own, and those of the facts that may be called by it. */
    private final Map<String, Set<String>> nouns = new HashMap<>();

    /** The nouns that facts may be called by beside their units. */
    private final Set<String> claimed = new HashSet<>();

    /** Records the nouns of the units of {@code facts}, and of the nouns that the facts may be called by. */
    public UnitJudge(Collection<Fact> facts) {
        for (Fact fact : facts) {
            Unit unit = switch (fact.value()) {
                case FactValue.OfQuantity value -> value.quantity().unit();
                case FactValue.OfSeries(var series) -> series.unit();
                default -> Unit.NUMBER;
            };
            if (unit instanceof Unit.Count(String noun) && !noun.isEmpty()) {
                names(noun, noun);
                fact.declared().vocabulary().counts().forEach(other -> {
                    names(other, noun);
                    claimed.add(Nouns.singular(other));
                });
            }
        }
    }

    private void names(String noun, String unit) {
        nouns.computeIfAbsent(Nouns.singular(noun), _ -> new HashSet<>()).add(Nouns.singular(unit));
    }

    /** Whether another one judges alike. */
    public boolean agrees(UnitJudge other) {
        return nouns.equals(other.nouns) && claimed.equals(other.claimed);
    }

    /** Why the words count something else than the fact does, or nothing when they do not. */
    Optional<String> mismatch(Meaning words, Quantity fact, List<String> alsoCalled) {
        return switch (words.unit()) {
            case Unit.Count(String noun) -> countMismatch(noun, fact.unit(), alsoCalled);
            case Unit.Money(String currency) -> moneyMismatch(currency, fact.unit());
            case Unit.Percent _, Unit.Ratio _ -> proportionMismatch(words, fact);
            case Unit.PercentagePoints _ ->
                fact.unit() instanceof Unit.PercentagePoints
                        ? Optional.empty()
                        : Optional.of("the words give percentage points, but the fact " + is(fact.unit()));
            case Unit.Duration(String noun) ->
                fact.unit() instanceof Unit.Duration(String own) && own.equals(noun)
                        ? Optional.empty()
                        : Optional.of("the words count " + noun + "s, but the fact " + is(fact.unit()));
            case Unit.Rate rate ->
                isSameRate(rate, fact.unit(), alsoCalled)
                        ? Optional.empty()
                        : Optional.of("the words give a rate per " + QuantityFormat.grouped(rate.per())
                                + ", but the fact " + is(fact.unit()));
        };
    }

    /** Whether two rates are of one unit per the same; what is counted may be left out, or go by a noun that nobody has declared. */
    private boolean isSameRate(Unit.Rate words, Unit fact, List<String> alsoCalled) {
        if (!(fact instanceof Unit.Rate(Unit of, String per)) || !Nouns.areOnePer(per, words.per())) {
            return false;
        }
        return words.of().equals(of)
                || (of instanceof Unit.Count
                        && words.of() instanceof Unit.Count(String noun)
                        && countMismatch(noun, of, alsoCalled).isEmpty());
    }

    /** An exchange rate may go by the money that one of the other currency buys: 'the pound stood at $1.27'. */
    private static Optional<String> moneyMismatch(String currency, Unit fact) {
        Unit unit = fact instanceof Unit.Rate(Unit of, String per) && Unit.isCurrency(per) ? of : fact;
        if (!(unit instanceof Unit.Money(String own))) {
            return Optional.of("the words give an amount of money, but the fact " + is(fact));
        }
        return currency.isEmpty() || own.isEmpty() || currency.equals(own)
                ? Optional.empty()
                : Optional.of("the words are in " + currency + ", but the fact is in " + own);
    }

    private Optional<String> countMismatch(String noun, Unit fact, List<String> alsoCalled) {
        String named = Nouns.singular(noun);
        Set<String> known = nouns.getOrDefault(named, Set.of());
        boolean called =
                alsoCalled.stream().anyMatch(other -> Nouns.singular(other).equals(named));
        boolean unit =
                fact instanceof Unit.Count(String mine) && Nouns.singular(mine).equals(named);
        if (!alsoCalled.isEmpty() && !called && !unit && claimed.contains(named)) {
            return Optional.of("the words count " + noun + ", but the fact counts " + String.join(", ", alsoCalled));
        }
        boolean own = (fact instanceof Unit.Count(String mine)
                        && (mine.isEmpty() || known.contains(Nouns.singular(mine)) || Nouns.areOneMeasure(noun, mine)))
                || called;
        boolean unknown = known.isEmpty() && (!Nouns.isMeasure(named) || isPhrase(fact, named));
        return noun.isEmpty() || own || unknown
                ? Optional.empty()
                : Optional.of("the words count " + noun + ", but the fact " + is(fact));
    }

    /** Whether a fact's own noun has the word in it: 'square miles' are called miles as well. */
    private static boolean isPhrase(Unit fact, String word) {
        return fact instanceof Unit.Count(String mine)
                && List.of(mine.split(" ", -1)).stream().map(Nouns::singular).anyMatch(word::equals);
    }

    private static Optional<String> proportionMismatch(Meaning words, Quantity fact) {
        if (fact.unit().isProportion()) {
            return Optional.empty();
        }
        String kind = words.unit() instanceof Unit.Percent
                ? "a percentage"
                : words.form() == Form.MULTIPLE ? "a multiple" : "a proportion";
        return Optional.of("the words give " + kind + ", but the fact " + is(fact.unit()));
    }

    /** Why a level is called a change or a change a level, or nothing when it is not. */
    static Optional<String> aspectMismatch(Meaning words, Quantity fact) {
        if (words.form() == Form.MULTIPLE) {
            return Optional.empty();
        }
        return switch (words.aspect()) {
            case CHANGE, OF_CHANGE ->
                fact.change() ? Optional.empty() : Optional.of("the words describe a change, but the fact is a level");
            case LEVEL ->
                isLevel(fact) ? Optional.empty() : Optional.of("the words describe a level, but the fact is a change");
            case SIZE, GROWTH, PART, UNMARKED -> Optional.empty();
        };
    }

    /** Whether words may state a quantity as a level; a number with a plus before it is a change. */
    static boolean isLevel(Quantity fact) {
        return switch (fact.nature()) {
            case LEVEL, GROWTH, RATE, FALL -> true;
            case SIGNED -> Interval.below(Rational.ZERO).contains(fact.range());
            case CHANGE -> false;
        };
    }

    /** What a fact of a unit is, after 'the fact'. */
    private static String is(Unit unit) {
        return switch (unit) {
            case Unit.Count(String noun) -> noun.isEmpty() ? "is a plain number" : "counts " + name(unit);
            case Unit.Money(String currency) -> currency.isEmpty() ? "is an amount of money" : "is in " + currency;
            case Unit.PercentagePoints _, Unit.Duration _, Unit.Rate _ -> "is in " + name(unit);
            case Unit.Percent _, Unit.Ratio _ -> "is " + name(unit);
        };
    }

    /** What a unit is called in a sentence. */
    static String name(Unit unit) {
        return switch (unit) {
            case Unit.Count(String noun) -> noun.isEmpty() ? "a plain number" : Nouns.plural(noun);
            case Unit.Money(String currency) -> currency.isEmpty() ? "money" : currency;
            case Unit.Percent _ -> "a percentage";
            case Unit.Ratio _ -> "a ratio";
            case Unit.PercentagePoints _ -> "percentage points";
            case Unit.Duration(String noun) -> Nouns.plural(noun);
            case Unit.Rate(Unit of, String per) -> name(of) + " per " + QuantityFormat.grouped(per);
        };
    }
}
