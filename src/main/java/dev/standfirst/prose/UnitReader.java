package dev.standfirst.prose;

import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Optional;

/** Reads the unit of a number: the sign or code before it, the words after it. */
final class UnitReader {
    private final Tokens tokens;

    private final MoneyReader money;

    UnitReader(Tokens tokens) {
        this.tokens = tokens;
        this.money = new MoneyReader(tokens);
    }

    /**
     * A number with its unit: the unit may add to the number, as in '13 dollars and 45 cents'.
     *
     * @param core the number
     * @param unit its unit
     */
    record Measured(Core core, Found unit) {}

    /**
     * A unit found.
     *
     * @param from the first token of number and unit together
     * @param to past the last
     * @param kind what kind of quantity it makes
     * @param unit the unit
     * @param factor what the number is to be multiplied with
     */
    record Found(int from, int to, Kind kind, Unit unit, Rational factor) {}

    /** A number with its unit; what stands before token {@code floor} belongs to another number. */
    Measured of(Core core, int floor) {
        Optional<Measured> sum = money.of(core, floor);
        if (sum.isPresent()) {
            return new Measured(sum.get().core(), rate(sum.get().unit()));
        }
        return new Measured(core, unit(core));
    }

    private Found unit(Core core) {
        if (core.form() != Form.NUMBER) {
            return new Found(core.from(), core.to(), Kind.RATIO, Unit.RATIO, Rational.ONE);
        }
        return percent(core)
                .map(this::rate)
                .or(() -> multiple(core))
                .or(() -> duration(core).or(() -> measure(core)).map(this::rate))
                .orElseGet(() -> rate(count(core)));
    }

    /** '5km', '29 km', '180.25ml': a measure touches its number or stands after it. */
    private Optional<Found> measure(Core core) {
        int i = core.to();
        boolean measure = i < tokens.size()
                && Words.MEASURES.contains(tokens.get(i).word())
                && (tokens.get(i).glued() || core.digits());
        return measure
                ? Optional.of(new Found(
                        core.from(),
                        i + 1,
                        Kind.COUNT,
                        new Unit.Count(tokens.get(i).word()),
                        Rational.ONE))
                : Optional.empty();
    }

    private Optional<Found> percent(Core core) {
        int i = core.to();
        if (tokens.is(i, "-") && tokens.is(i + 1, "percent")) {
            i++;
        }
        if (tokens.is(i, "%")
                || tokens.is(i, "percent")
                || tokens.is(i, "percentage")
                || tokens.is(i, "pc")
                || tokens.is(i, "％")) {
            boolean points = tokens.is(i, "percentage") && (tokens.is(i + 1, "points") || tokens.is(i + 1, "point"));
            boolean per = tokens.is(i + 1, "points") || tokens.is(i + 1, "point");
            return points || per
                    ? Optional.of(new Found(
                            core.from(), i + 2, Kind.PERCENTAGE_POINTS, Unit.PERCENTAGE_POINTS, Rational.of(1, 100)))
                    : Optional.of(new Found(core.from(), i + 1, Kind.PERCENT, Unit.PERCENT, Rational.of(1, 100)));
        }
        if (tokens.is(i, "per") && tokens.is(i + 1, "cent")) {
            return Optional.of(new Found(core.from(), i + 2, Kind.PERCENT, Unit.PERCENT, Rational.of(1, 100)));
        }
        boolean bp = tokens.is(i, "bp")
                || tokens.is(i, "bps")
                || (tokens.is(i, "basis") && (tokens.is(i + 1, "points") || tokens.is(i + 1, "point")));
        if (bp) {
            return Optional.of(new Found(
                    core.from(),
                    tokens.is(i, "basis") ? i + 2 : i + 1,
                    Kind.PERCENTAGE_POINTS,
                    Unit.PERCENTAGE_POINTS,
                    Rational.of(1, 10_000)));
        }
        return tokens.is(i, "pp")
                ? Optional.of(new Found(
                        core.from(), i + 1, Kind.PERCENTAGE_POINTS, Unit.PERCENTAGE_POINTS, Rational.of(1, 100)))
                : Optional.empty();
    }

    /** 'twice as many', '15 times as many', '3 times'. */
    private Optional<Found> multiple(Core core) {
        if (!tokens.is(core.to(), "times")) {
            return Optional.empty();
        }
        int end = core.to() + 1;
        boolean as = tokens.is(end, "as")
                && (tokens.is(end + 1, "many")
                        || tokens.is(end + 1, "much")
                        || tokens.is(end + 1, "high")
                        || tokens.is(end + 1, "large"));
        return Optional.of(new Found(core.from(), as ? end + 2 : end, Kind.RATIO, Unit.RATIO, Rational.ONE));
    }

    private Optional<Found> duration(Core core) {
        int i = tokens.is(core.to(), "-") ? core.to() + 1 : core.to();
        if (i >= tokens.size() || !tokens.get(i).isWord()) {
            return Optional.empty();
        }
        String word = tokens.get(i).word();
        String noun = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return Words.DURATIONS.contains(noun) && !word.equals("second")
                ? Optional.of(new Found(core.from(), i + 1, Kind.DURATION, new Unit.Duration(noun), Rational.ONE))
                : Optional.empty();
    }

    /** The noun is the first plural, or word for people, of up to three words after the number. */
    private Found count(Core core) {
        for (int i = core.to(); i < Math.min(core.to() + 3, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || Words.STOPS.contains(token.word()) || (i == core.to() && token.glued())) {
                break;
            }
            if (isNoun(token.word())) {
                return new Found(core.from(), i + 1, Kind.COUNT, new Unit.Count(token.word()), Rational.ONE);
            }
        }
        return new Found(core.from(), core.to(), Kind.COUNT, Unit.NUMBER, Rational.ONE);
    }

    private static boolean isNoun(String word) {
        return (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ous"))
                || word.equals("people")
                || word.equals("men")
                || word.equals("women")
                || word.equals("children")
                || word.equals("person")
                || word.equals("police")
                || word.equals("staff");
    }

    /** 'per 100,000', 'a week', 'dollars to the pound', 'USD/GBP'. */
    private Found rate(Found found) {
        int i = found.to();
        if (tokens.is(i, "/")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isWord()
                && found.unit() instanceof Unit.Money) {
            return perMoney(found, i + 1);
        }
        if (tokens.is(i, "to") && tokens.is(i + 1, "the") && found.unit() instanceof Unit.Money) {
            Found to = perMoney(found, i + 2);
            if (!to.equals(found)) {
                return to;
            }
        }
        if (tokens.is(i, "per") && i + 1 < tokens.size()) {
            Token next = tokens.get(i + 1);
            if (next.isNumber()) {
                Core base = new NumberReader(tokens).at(i + 1).orElseThrow();
                return new Found(
                        found.from(),
                        base.to(),
                        Kind.RATE,
                        new Unit.Rate(found.unit(), base.value().toString()),
                        found.factor());
            }
            if (next.isWord() && !tokens.is(i + 1, "cent")) {
                return new Found(
                        found.from(), i + 2, Kind.RATE, new Unit.Rate(found.unit(), next.word()), found.factor());
            }
        }
        if ((tokens.is(i, "a") || tokens.is(i, "each"))
                && i + 1 < tokens.size()
                && Words.DURATIONS.contains(tokens.get(i + 1).word())
                && !tokens.is(i + 1, "second")) {
            return new Found(
                    found.from(),
                    i + 2,
                    Kind.RATE,
                    new Unit.Rate(found.unit(), tokens.get(i + 1).word()),
                    found.factor());
        }
        return found;
    }

    private Found perMoney(Found found, int index) {
        return Currencies.NAMES
                .startingAt(tokens, index)
                .map(match -> new Found(
                        found.from(),
                        match.to(),
                        Kind.RATE,
                        new Unit.Rate(found.unit(), match.meaning()),
                        found.factor()))
                .orElse(found);
    }
}
