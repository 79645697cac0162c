package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.Currencies;
import dev.standfirst.prose.lexicon.JoinedUnits;
import dev.standfirst.prose.lexicon.Measures;
import dev.standfirst.prose.lexicon.MultipleWords;
import dev.standfirst.prose.lexicon.NounWords;
import dev.standfirst.prose.lexicon.RateWords;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.token.Token;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the unit of a number: the sign or code before it, the words after it. */
public final class UnitReader {
    /** What the short forms after a stroke are short for: 'km/h'. */
    private static final Map<String, String> STROKED = Map.of("h", "hour", "hr", "hour", "s", "second", "l", "litre");

    private final Tokens tokens;

    private final MoneyReader money;

    public UnitReader(Tokens tokens) {
        this.tokens = tokens;
        this.money = new MoneyReader(tokens);
    }

    /**
     * A number with its unit: the unit may add to the number, as in '13 dollars and 45 cents'.
     *
     * @param core the number
     * @param unit its unit
     */
    public record Measured(NumberToken core, Found unit) {}

    /**
     * A unit found.
     *
     * @param from the first token of number and unit together
     * @param to past the last
     * @param kind what kind of quantity it makes
     * @param unit the unit
     * @param factor what the number is to be multiplied with
     */
    public record Found(int from, int to, Kind kind, Unit unit, Rational factor) {}

    /** A number with its unit; what is before token {@code floor} belongs to another number. */
    public Measured of(NumberToken core, int floor) {
        Optional<Measured> sum = money.of(core, floor);
        if (sum.isPresent()) {
            return new Measured(sum.get().core(), rate(sum.get().unit()));
        }
        return DurationParts.of(tokens, core).orElseGet(() -> time(new Measured(core, unit(core))));
    }

    /** A time with its smaller part, or the part that is added to it. */
    private Measured time(Measured whole) {
        Measured both = DurationParts.withSmaller(tokens, whole, new NumberReader(tokens));
        return both.equals(whole) ? DurationParts.added(tokens, whole) : both;
    }

    private Found unit(NumberToken core) {
        if (core.form() == Form.PROPORTION || core.value().isBelow(Rational.ONE)) {
            Optional<Found> part = partOfPercent(core);
            if (part.isPresent()) {
                return rate(part.get());
            }
        }
        if (core.form() != Form.NUMBER) {
            return new Found(core.from(), core.to(), Kind.RATIO, Unit.RATIO, Rational.ONE);
        }
        return percent(core)
                .map(this::rate)
                .or(() -> multiple(core))
                .or(() -> duration(core).or(() -> measure(core)).map(this::rate))
                .orElseGet(() -> rate(count(core)));
    }

    /** '5km', '29 km', '180.25ml', '25m2', '20C': a measure touches its number or is after it. */
    private Optional<Found> measure(NumberToken core) {
        int i = core.to();
        if (!tokens.has(i)) {
            return Optional.empty();
        }
        if (tokens.is(i, "°")) {
            boolean scale = (tokens.is(i + 1, "c") || tokens.is(i + 1, "f")) && tokens.isGlued(i + 1);
            String degrees = scale ? "°" + tokens.word(i + 1).toUpperCase(Locale.ROOT) : "°";
            return Optional.of(counted(core, scale ? i + 2 : i + 1, degrees));
        }
        String sign = tokens.word(i);
        if (DurationParts.isOneAndAPart(tokens, core.from()) && Measures.isMeasure(sign)) {
            return Optional.of(counted(core, i + 1, Measures.SIGNS.contains(sign) ? sign : sign + "s"));
        }
        boolean energy = Measures.WATTS.contains(sign)
                && tokens.isHyphen(i + 1)
                && (tokens.is(i + 2, "hours") || tokens.is(i + 2, "hour"));
        if (energy) {
            return Optional.of(counted(core, i + 3, sign + "-" + tokens.word(i + 2)));
        }
        boolean power = Measures.POWERS.contains(sign)
                && (tokens.isGlued(i) || core.digits())
                && tokens.isGlued(i + 1)
                && (isPlain(i + 1, 2) || isPlain(i + 1, 3));
        if (power) {
            return Optional.of(counted(core, i + 2, sign + (isPlain(i + 1, 2) ? "²" : "³")));
        }
        if (tokens.isGlued(i)
                && sign.length() == 1
                && JoinedUnits.isUnit(sign, tokens.get(i).capital())) {
            boolean degrees = sign.equals("c") || sign.equals("f");
            return degrees && !tokens.get(i).capital()
                    ? Optional.empty()
                    : Optional.of(counted(core, i + 1, degrees ? "°" + sign.toUpperCase(Locale.ROOT) : sign));
        }
        if (sign.equals("m")
                && core.digits()
                && !core.scaled()
                && !tokens.isGlued(i)
                && !tokens.get(i).capital()) {
            return Optional.of(counted(core, i + 1, sign));
        }
        if (sign.equals("mg") && tokens.get(i).upper()) {
            return Optional.of(counted(core, i + 1, "megagrams"));
        }
        boolean measure = Measures.SIGNS.contains(sign)
                && (tokens.isGlued(i) || (core.digits() && !NounWords.STOPS.contains(sign)));
        return measure ? Optional.of(counted(core, i + 1, sign)) : Optional.empty();
    }

    private boolean isPlain(int index, int number) {
        return tokens.isNumber(index)
                && tokens.get(index).digits() == 1
                && tokens.get(index).number().equals(Rational.of(number));
    }

    private static Found counted(NumberToken core, int to, String noun) {
        return new Found(core.from(), to, Kind.COUNT, new Unit.Count(noun), Rational.ONE);
    }

    /** 'half a percentage point', '0.5 of a percentage point', 'a quarter of one per cent', 'a quarter-point'. */
    private Optional<Found> partOfPercent(NumberToken core) {
        int point = tokens.isHyphen(core.to()) ? core.to() + 1 : core.to();
        if (core.form() == Form.PROPORTION && (tokens.is(point, "point") || tokens.is(point, "points"))) {
            return Optional.of(points(core.from(), point + 1, 100));
        }
        Optional<Found> plain = core.form() == Form.PROPORTION ? percent(core) : Optional.empty();
        if (plain.isPresent()) {
            return plain;
        }
        int i = tokens.is(core.to(), "of") ? core.to() + 1 : core.to();
        boolean one = tokens.is(i, "a") || tokens.is(i, "one") || tokens.is(i, "1");
        return one ? percent(core.from(), i + 1) : Optional.empty();
    }

    private Optional<Found> percent(NumberToken core) {
        return percent(core.from(), tokens.isHyphen(core.to()) ? core.to() + 1 : core.to());
    }

    /** The percentage, points or basis points whose words start at a token; hyphens may join them. */
    private Optional<Found> percent(int from, int start) {
        int hundredths = 100;
        int end = start + 1;
        switch (tokens.word(start)) {
            case "%", "percent", "percentage", "pc" -> {}
            case "per" -> {
                int cent = tokens.isHyphen(start + 1) ? start + 2 : start + 1;
                if (!tokens.is(cent, "cent")) {
                    return Optional.empty();
                }
                end = cent + 1;
            }
            case "bp", "bps" -> {
                return Optional.of(points(from, end, 10_000));
            }
            case "pp", "ppt", "ppts", "pps" -> {
                return Optional.of(points(from, end, 100));
            }
            case "p" -> {
                return isDotted(end) ? Optional.of(points(from, end + 3, 100)) : Optional.empty();
            }
            case "basis" -> hundredths = 10_000;
            default -> {
                return Optional.empty();
            }
        }
        int point = tokens.isHyphen(end) ? end + 1 : end;
        if (tokens.is(point, "points") || tokens.is(point, "point") || tokens.is(point, "pts")) {
            return Optional.of(points(from, point + 1, hundredths));
        }
        return hundredths == 100
                ? Optional.of(new Found(from, end, Kind.PERCENT, Unit.PERCENT, Rational.of(1, 100)))
                : Optional.empty();
    }

    /** The rest of 'p.p.' after its first letter. */
    private boolean isDotted(int index) {
        return tokens.is(index, ".") && tokens.is(index + 1, "p") && tokens.is(index + 2, ".");
    }

    private static Found points(int from, int to, int hundredths) {
        return new Found(from, to, Kind.PERCENTAGE_POINTS, Unit.PERCENTAGE_POINTS, Rational.of(1, hundredths));
    }

    /** 'twice as many', '15 times as many', '3 times'. */
    private Optional<Found> multiple(NumberToken core) {
        int times = tokens.isHyphen(core.to()) ? core.to() + 1 : core.to();
        boolean sign = tokens.is(times, "x") && tokens.isGlued(times);
        if (!tokens.is(times, "times") && !sign) {
            return Optional.empty();
        }
        int end = times + 1;
        Optional<Found> often = perTime(new Found(core.from(), end, Kind.COUNT, new Unit.Count("times"), Rational.ONE));
        if (often.isPresent()) {
            return often;
        }
        boolean as = tokens.is(end, "as") && MultipleWords.AS_MUCH.contains(tokens.word(end + 1));
        return Optional.of(new Found(core.from(), as ? end + 2 : end, Kind.RATIO, Unit.RATIO, Rational.ONE));
    }

    private Optional<Found> duration(NumberToken core) {
        int i = tokens.is(core.to(), "-") ? core.to() + 1 : core.to();
        if (i >= tokens.size() || !tokens.get(i).isWord()) {
            return Optional.empty();
        }
        String word = tokens.get(i).word();
        String plain = Measures.singular(word);
        boolean letter = word.length() == 1 && !tokens.isGlued(i);
        String noun = core.digits() && !letter ? Measures.SHORT_TIMES.getOrDefault(word, plain) : plain;
        return Measures.TIMES.contains(noun) && !word.equals("second")
                ? Optional.of(new Found(core.from(), i + 1, Kind.DURATION, new Unit.Duration(noun), Rational.ONE))
                : Optional.empty();
    }

    /** The noun is the first plural, or word for people, of up to three words after the number. */
    private Found count(NumberToken core) {
        int measure = core.to() + 1;
        boolean joined = tokens.isHyphen(core.to()) && tokens.isGlued(core.to()) && tokens.isGlued(measure);
        if (joined && Measures.isMeasure(tokens.word(measure))) {
            return counted(core, measure + 1, tokens.word(measure));
        }
        for (int i = core.to(); i < Math.min(core.to() + 3, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || NounWords.STOPS.contains(token.word())) {
                break;
            }
            boolean power = i > core.to() && (tokens.is(i - 1, "square") || tokens.is(i - 1, "cubic"));
            boolean touches = i == core.to() && token.glued() && !JoinedUnits.ENDINGS.contains(token.word());
            if (touches || isNoun(token.word()) || (power && Measures.POWERS.contains(token.word()))) {
                return counted(core, i + 1, power ? tokens.word(i - 1) + " " + token.word() : token.word());
            }
        }
        return new Found(core.from(), core.to(), Kind.COUNT, Unit.NUMBER, Rational.ONE);
    }

    public static boolean isNoun(String word) {
        return (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ous"))
                || (word.length() > 5 && word.endsWith("men"))
                || NounWords.PLURALS.contains(word);
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
        if (tokens.is(i, "/")
                && tokens.isGlued(i)
                && tokens.isWord(i + 1)
                && tokens.isGlued(i + 1)
                && found.unit() instanceof Unit.Count(String noun)
                && (Measures.SIGNS.contains(noun) || Measures.isMeasure(noun))) {
            String per = STROKED.getOrDefault(tokens.word(i + 1), tokens.word(i + 1));
            return new Found(found.from(), i + 2, Kind.RATE, new Unit.Rate(found.unit(), per), found.factor());
        }
        if (tokens.is(i, "‰")) {
            return new Found(found.from(), i + 1, Kind.RATE, new Unit.Rate(found.unit(), "1000"), found.factor());
        }
        Optional<Found> every = forEvery(found);
        if (every.isPresent()) {
            return every.get();
        }
        Optional<PerReader.Per> per = tokens.is(i, "per") ? PerReader.at(tokens, i + 1) : Optional.empty();
        if (per.isPresent()) {
            var rate = new Unit.Rate(found.unit(), per.get().of());
            return new Found(found.from(), per.get().to(), Kind.RATE, rate, found.factor());
        }
        return perTime(found).orElse(found);
    }

    /** '14.2 deaths for every 100,000': a rate from a thousand on; 'nine for every ten' is none. */
    private Optional<Found> forEvery(Found found) {
        int i = found.to();
        boolean every = tokens.is(i, "for") && (tokens.is(i + 1, "every") || tokens.is(i + 1, "each"));
        return every && tokens.isNumber(i + 2)
                ? new NumberReader(tokens)
                        .at(i + 2)
                        .filter(base -> base.value().compareTo(Rational.of(1000)) >= 0)
                        .map(base -> new Found(
                                found.from(),
                                base.to(),
                                Kind.RATE,
                                new Unit.Rate(found.unit(), base.value().toString()),
                                found.factor()))
                : Optional.empty();
    }

    /** '500 a week', '£9 an hour', '30 each day', '£9-an-hour', '£6m annually', '£9 hourly'; of money also '$72 a barrel'. */
    private Optional<Found> perTime(Found found) {
        int i = found.to();
        String adverb = tokens.word(i);
        if (RateWords.ADVERBS.containsKey(adverb)
                && (found.unit() instanceof Unit.Money || adverb.equals("annually"))) {
            var rate = new Unit.Rate(found.unit(), RateWords.ADVERBS.getOrDefault(adverb, ""));
            return Optional.of(new Found(found.from(), i + 1, Kind.RATE, rate, found.factor()));
        }
        boolean per = RateWords.EACH.contains(tokens.word(i))
                || (tokens.isHyphen(i) && (tokens.is(i + 1, "a") || tokens.is(i + 1, "an")));
        int hyphen = tokens.isHyphen(i) ? 2 : 0;
        int time = hyphen > 0 ? i + 3 : i + 1;
        boolean thing = found.unit() instanceof Unit.Money && RateWords.THINGS.contains(tokens.word(time));
        boolean timed = per
                && (thing || Measures.TIMES.contains(tokens.word(time)))
                && !tokens.is(time, "second")
                && !RateWords.WHEN.contains(tokens.word(time + 1));
        return timed
                ? Optional.of(new Found(
                        found.from(),
                        time + 1,
                        Kind.RATE,
                        new Unit.Rate(found.unit(), tokens.word(time)),
                        found.factor()))
                : Optional.empty();
    }

    private Found perMoney(Found found, int index) {
        return Currencies.NAMES
                .startingAt(tokens, index)
                .map(match -> new Found(
                        found.from(),
                        match.to(),
                        Kind.RATE,
                        new Unit.Rate(found.unit(), MoneyReader.own(tokens, match.meaning(), index)),
                        found.factor()))
                .orElse(found);
    }
}
