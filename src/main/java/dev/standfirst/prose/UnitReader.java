package dev.standfirst.prose;

import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the unit of a number: the sign or code before it, the words after it. */
final class UnitReader {
    private static final Map<String, String> SIGNS =
            Map.of("£", "GBP", "$", "USD", "€", "EUR", "¥", "JPY", "₤", "GBP", "₹", "INR", "₽", "RUB");

    /** Words and codes before a dollar sign or a number. */
    private static final Phrases<String> CODES_BEFORE = new Phrases<String>()
            .add("USD", "us $|u . s . $|usd|us dollars")
            .add("CAD", "c $|ca $|canadian $|cad")
            .add("AUD", "a $|au $|aus $|aud|australian $")
            .add("NZD", "nz $|nzd")
            .add("HKD", "hk $|hkd|hong kong $")
            .add("SGD", "s $|sgd")
            .add("TWD", "nt $|twd")
            .add("BRL", "r $|brl")
            .add("GBP", "gbp")
            .add("EUR", "eur")
            .add("ALL", "lek")
            .add("CHF", "chf")
            .add("JPY", "jpy")
            .add("CNY", "cny|rmb|yuan")
            .add("INR", "rs|rs .|inr|rupees");

    private static final Phrases<String> MONEY_AFTER = new Phrases<String>()
            .add("GBP", "pounds sterling|pound sterling|british pounds|british pound|gbp|pounds|pound|sterling|quid")
            .add(
                    "USD",
                    "us dollars|us dollar|u . s . dollars|u . s . dollar|american dollars|usd|united states dollars|dollars|dollar|bucks|us$")
            .add("EUR", "euros|euro|eur")
            .add("ALL", "albanian lek|albanian leke|lek|leke|lekë")
            .add("CAD", "canadian dollars|canadian dollar|cad|c$")
            .add("AUD", "australian dollars|australian dollar|aud")
            .add("NZD", "new zealand dollars|new zealand dollar|nzd")
            .add("HKD", "hong kong dollars|hong kong dollar|hkd")
            .add("SGD", "singapore dollars|singapore dollar|sgd")
            .add("JPY", "yen|japanese yen|jpy")
            .add("CHF", "swiss francs|swiss franc|chf")
            .add("CNY", "yuan|chinese yuan|renminbi|cny|rmb")
            .add("INR", "rupees|rupee|indian rupees|inr")
            .add("SEK", "swedish kronor|swedish krona|swedish kronas|sek")
            .add("DKK", "danish kroner|danish krone|dkk")
            .add("NOK", "norwegian kroner|norwegian krone|nok")
            .add("KRW", "won|south korean won|korean won")
            .add("RUB", "rubles|roubles|ruble|rouble|russian rubles")
            .add("MXN", "mexican pesos|mexican peso")
            .add("PLN", "zloty|zlotys|zloties")
            .add("TRY", "turkish lira|turkish liras");

    /** Minor units: hundredths of a currency. */
    private static final Phrases<String> MINOR =
            new Phrases<String>().add("GBP", "pence|penny|p").add("USD", "cents|cent|¢");

    private final List<Token> tokens;

    UnitReader(List<Token> tokens) {
        this.tokens = tokens;
    }

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

    private boolean is(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    /** The unit of a number. */
    Found of(Core core) {
        Optional<Found> money = moneyBefore(core);
        if (money.isPresent()) {
            return rate(money.get());
        }
        if (core.form() != Form.NUMBER) {
            return new Found(core.from(), core.to(), Kind.RATIO, Unit.RATIO, Rational.ONE);
        }
        return percent(core)
                .or(() -> moneyAfter(core))
                .map(this::rate)
                .or(() -> multiple(core))
                .or(() -> duration(core))
                .map(this::rate)
                .orElseGet(() -> rate(count(core)));
    }

    private Optional<Found> moneyBefore(Core core) {
        int before = core.from();
        Optional<Phrases.Match<String>> code = CODES_BEFORE.endingAt(tokens, before);
        if (code.isPresent() && (core.digits() || core.scaled())) {
            return Optional.of(money(
                    code.get().from(),
                    afterMoney(core, code.get().meaning()),
                    code.get().meaning(),
                    Rational.ONE));
        }
        String currency = before > 0 ? SIGNS.getOrDefault(tokens.get(before - 1).word(), "") : "";
        if (!currency.isEmpty()) {
            return Optional.of(money(before - 1, afterMoney(core, currency), currency, Rational.ONE));
        }
        return Optional.empty();
    }

    /** A code or name that says again what the sign said: '£5 GBP'. */
    private int afterMoney(Core core, String currency) {
        return MONEY_AFTER
                .startingAt(tokens, core.to())
                .filter(match -> match.meaning().equals(currency))
                .map(Phrases.Match::to)
                .orElse(core.to());
    }

    private static Found money(int from, int to, String currency, Rational factor) {
        return new Found(from, to, Kind.MONEY, new Unit.Money(currency), factor);
    }

    private Optional<Found> percent(Core core) {
        int i = core.to();
        if (is(i, "-") && is(i + 1, "percent")) {
            i++;
        }
        if (is(i, "%") || is(i, "percent") || is(i, "percentage") || is(i, "pc") || is(i, "％")) {
            boolean points = is(i, "percentage") && (is(i + 1, "points") || is(i + 1, "point"));
            boolean per = is(i + 1, "points") || is(i + 1, "point");
            return points || per
                    ? Optional.of(new Found(
                            core.from(), i + 2, Kind.PERCENTAGE_POINTS, Unit.PERCENTAGE_POINTS, Rational.of(1, 100)))
                    : Optional.of(new Found(core.from(), i + 1, Kind.PERCENT, Unit.PERCENT, Rational.of(1, 100)));
        }
        if (is(i, "per") && is(i + 1, "cent")) {
            return Optional.of(new Found(core.from(), i + 2, Kind.PERCENT, Unit.PERCENT, Rational.of(1, 100)));
        }
        boolean bp = is(i, "bp") || is(i, "bps") || (is(i, "basis") && (is(i + 1, "points") || is(i + 1, "point")));
        if (bp) {
            return Optional.of(new Found(
                    core.from(),
                    is(i, "basis") ? i + 2 : i + 1,
                    Kind.PERCENTAGE_POINTS,
                    Unit.PERCENTAGE_POINTS,
                    Rational.of(1, 10_000)));
        }
        return is(i, "pp")
                ? Optional.of(new Found(
                        core.from(), i + 1, Kind.PERCENTAGE_POINTS, Unit.PERCENTAGE_POINTS, Rational.of(1, 100)))
                : Optional.empty();
    }

    private Optional<Found> moneyAfter(Core core) {
        Optional<Phrases.Match<String>> minor = MINOR.startingAt(tokens, core.to());
        if (minor.isPresent() && (!is(core.to(), "p") || (tokens.get(core.to()).glued() && core.digits()))) {
            return Optional.of(money(core.from(), minor.get().to(), minor.get().meaning(), Rational.of(1, 100)));
        }
        return MONEY_AFTER
                .startingAt(tokens, core.to())
                .map(match -> money(core.from(), match.to(), match.meaning(), Rational.ONE));
    }

    /** 'twice as many', '15 times as many', '3 times'. */
    private Optional<Found> multiple(Core core) {
        if (!is(core.to(), "times")) {
            return Optional.empty();
        }
        int end = core.to() + 1;
        boolean as = is(end, "as")
                && (is(end + 1, "many") || is(end + 1, "much") || is(end + 1, "high") || is(end + 1, "large"));
        return Optional.of(new Found(core.from(), as ? end + 2 : end, Kind.RATIO, Unit.RATIO, Rational.ONE));
    }

    private Optional<Found> duration(Core core) {
        int i = is(core.to(), "-") ? core.to() + 1 : core.to();
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
        if (is(i, "/") && i + 1 < tokens.size() && tokens.get(i + 1).isWord() && found.unit() instanceof Unit.Money) {
            return perMoney(found, i + 1);
        }
        if (is(i, "to") && is(i + 1, "the") && found.unit() instanceof Unit.Money) {
            Found to = perMoney(found, i + 2);
            if (!to.equals(found)) {
                return to;
            }
        }
        if (is(i, "per") && i + 1 < tokens.size()) {
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
            if (next.isWord() && !is(i + 1, "cent")) {
                return new Found(
                        found.from(), i + 2, Kind.RATE, new Unit.Rate(found.unit(), next.word()), found.factor());
            }
        }
        if ((is(i, "a") || is(i, "each"))
                && i + 1 < tokens.size()
                && Words.DURATIONS.contains(tokens.get(i + 1).word())
                && !is(i + 1, "second")) {
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
        return MONEY_AFTER
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
