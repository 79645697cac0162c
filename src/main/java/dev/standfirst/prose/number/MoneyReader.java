package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.Currencies;
import dev.standfirst.prose.lexicon.NounWords;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.token.Token;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads money: '£4bn', 'US$3 million', '115USD', '470 pence', '75 USD million', 'thirteen dollars and forty-five cents', '120 MEUR'. */
public final class MoneyReader {
    private static final Rational HUNDRED = Rational.of(100);

    private final Tokens at;
    private final CardinalReader cardinals;

    MoneyReader(Tokens tokens) {
        this.at = tokens;
        this.cardinals = new CardinalReader(tokens);
    }

    /** The money of a number; what is before token {@code floor} belongs to another number. */
    Optional<UnitReader.Measured> of(NumberToken core, int floor) {
        UnitReader.Measured before = before(core, floor);
        return before != null
                ? Optional.of(before)
                : Optional.ofNullable(core.form() == Form.NUMBER ? after(core) : null);
    }

    private UnitReader.@Nullable Measured before(NumberToken core, int floor) {
        int from = core.from();
        Optional<PhraseTable.Match<String>> code =
                Currencies.BEFORE.endingAt(at, from).filter(match -> !hasLooseLetter(match));
        if (code.isPresent() && code.get().from() >= floor && (core.digits() || core.scaled())) {
            return before(core, code.get().from(), code.get().meaning(), floor);
        }
        if (from == 0 || from - 1 < floor) {
            return null;
        }
        Token token = at.get(from - 1);
        String dollar = dollar(from - 1);
        if (!dollar.isEmpty() && from - 2 >= floor) {
            return before(core, from - 2, dollar, floor);
        }
        String currency =
                own(Currencies.SIGNS.getOrDefault(token.word(), Currencies.code(token.capitals(), false)), from - 1);
        if (!currency.isEmpty()) {
            return before(core, from - 1, currency, floor);
        }
        String scaled = Currencies.scaledCode(token.capitals());
        return scaled.isEmpty()
                ? null
                : money(core.times(scaleOf(token), core.to()), from - 1, core.to(), scaled, Rational.ONE);
    }

    /** '$', 'dollars' and 'cents' are those of the country that writes them. */
    private String own(String currency, int word) {
        return own(at, currency, word);
    }

    static String own(Tokens at, String currency, int word) {
        if (!currency.equals("USD")) {
            return currency;
        }
        return Currencies.OWN_DOLLARS.contains(at.word(word))
                ? at.conventions().dollar()
                : Currencies.OWN_CENTS.contains(at.word(word))
                        ? at.conventions().cent()
                        : currency;
    }

    /** The currency of 'nzd$15': a code in letters of any case that touches the sign; {@code ""} for none. */
    private String dollar(int sign) {
        boolean joined = at.is(sign, "$") && at.isGlued(sign) && at.isWord(sign - 1);
        return joined ? Currencies.code(at.word(sign - 1), false) : "";
    }

    /** Whether capitals that are no currency touch the sign before a number: whose dollars 'ZQ$15' are cannot be told. */
    public static boolean isOfUnknownCountry(Tokens at, int index) {
        int sign = index - 1;
        boolean joined = Currencies.SHARED_SIGNS.contains(at.word(sign))
                && at.isGlued(index)
                && at.isGlued(sign)
                && at.isWord(sign - 1)
                && !at.get(sign - 1).capitals().isEmpty();
        return joined
                && Currencies.code(at.word(sign - 1), false).isEmpty()
                && Currencies.BEFORE
                        .endingAt(at, index)
                        .filter(match -> match.from() < sign)
                        .isEmpty();
    }

    /** A code or name may say again what the sign said, or whose sign it is: '£5 GBP', '$5 AUD'; a minus may be before it: '−£5', 'minus £5'. */
    private UnitReader.Measured before(NumberToken core, int from, String currency, int floor) {
        boolean shared = Currencies.SHARED_SIGNS.contains(at.word(core.from() - 1)) && from == core.from() - 1;
        PhraseTable.Match<String> said = name(core.to())
                .map(match -> new PhraseTable.Match<>(match.from(), match.to(), own(match.meaning(), match.from())))
                .filter(match -> shared || match.meaning().equals(currency))
                .or(() -> shared ? CurrencyAfter.of(at, core.to()) : Optional.empty())
                .orElse(new PhraseTable.Match<>(core.to(), core.to(), currency));
        boolean minus = from > floor && at.isMinus(from - 1);
        return money(
                minus ? core.negated(core.from()) : core,
                minus ? from - 1 : from,
                said.to(),
                said.meaning(),
                Rational.ONE);
    }

    /** 'A$5' and '£E5' name a currency; 'a $5 note' and 'c £5m' have a letter that does not touch the sign. */
    private boolean hasLooseLetter(PhraseTable.Match<String> match) {
        boolean two = match.to() == match.from() + 2 && !at.is(match.to() - 1, ".");
        boolean letter = two
                && (at.word(match.from()).length() == 1
                        && at.word(match.to() - 1).length() == 1);
        return letter && !at.isGlued(match.to() - 1) && at.isGlued(match.to());
    }

    private static int scaleOf(Token token) {
        return NumberWords.SUFFIXES.getOrDefault(token.word().substring(0, 1), 0);
    }

    private UnitReader.@Nullable Measured after(NumberToken core) {
        int to = at.isHyphen(core.to()) && at.isGlued(core.to()) && at.isGlued(core.to() + 1)
                ? core.to() + 1
                : core.to();
        Optional<PhraseTable.Match<Currencies.Part>> minor = Currencies.MINOR.startingAt(at, to);
        if (minor.isPresent() && (at.word(to).length() > 1 || isLetter(core, to))) {
            return money(
                    core.rounded(),
                    core.from(),
                    minor.get().to(),
                    own(minor.get().meaning().currency(), to),
                    minor.get().meaning().factor());
        }
        Optional<PhraseTable.Match<String>> name = name(to);
        if (name.isPresent()) {
            return major(core, name.get().to(), own(name.get().meaning(), to));
        }
        if (!at.has(to)) {
            return null;
        }
        Optional<PhraseTable.Match<String>> bracketed = CurrencyAfter.inBrackets(at, to);
        if (bracketed.isPresent()) {
            return major(
                    core,
                    bracketed.get().to(),
                    own(bracketed.get().meaning(), bracketed.get().from()));
        }
        String sign = own(Currencies.SIGNS.getOrDefault(at.word(to), ""), to);
        if (!sign.isEmpty() && !at.isNumber(to + 1)) {
            return money(core, core.from(), to + 1, sign, Rational.ONE);
        }
        String scaled = Currencies.scaledCode(at.get(to).capitals());
        return scaled.isEmpty()
                ? null
                : money(core.times(scaleOf(at.get(to)), core.to()), core.from(), to + 1, scaled, Rational.ONE);
    }

    /** '50p', '69c', '69 ¢': a letter that touches digits, or a sign; '20C' is a temperature. */
    private boolean isLetter(NumberToken core, int index) {
        return !at.isWord(index)
                || (at.isGlued(index)
                        && core.digits()
                        && !(at.is(index, "c") && at.get(index).capital()));
    }

    private Optional<PhraseTable.Match<String>> name(int index) {
        return Currencies.NAMES.startingAt(at, index).or(() -> {
            String code = at.has(index) ? Currencies.code(at.get(index).capitals(), true) : "";
            return code.isEmpty() ? Optional.empty() : Optional.of(new PhraseTable.Match<>(index, index + 1, code));
        });
    }

    /** A number of whole units, with a scale or minor units after their name. */
    private UnitReader.Measured major(NumberToken core, int to, String currency) {
        int scale = core.scaled() ? 0 : NumberWords.SCALES.getOrDefault(at.word(to), 0);
        if (scale > 2) {
            NumberToken scaled = core.times(scale, core.to());
            return money(scaled, core.from(), to + 1, currency, Rational.ONE);
        }
        UnitReader.Measured sum = core.value().isWhole() && !core.scaled() ? withMinor(core, to, currency) : null;
        return sum != null ? sum : money(core, core.from(), to, currency, Rational.ONE);
    }

    /** 'thirteen dollars and forty-five cents', 'fifteen dollars fifty', '17 USD 25', 'one kuai and five mao five'. */
    private UnitReader.@Nullable Measured withMinor(NumberToken core, int to, String currency) {
        int from = at.is(to, "and") ? to + 1 : to;
        CardinalReader.Found found = at.has(from) ? cardinals.read(from, at.size()) : null;
        if (found == null
                || !found.core().value().isWhole()
                || !found.core().value().isBelow(HUNDRED)) {
            return null;
        }
        NumberToken rest = found.core();
        Optional<PhraseTable.Match<Currencies.Part>> minor = Currencies.MINOR
                .startingAt(at, rest.to())
                .filter(match -> match.meaning().currency().equals(currency) || isCents(match, currency));
        if (minor.isPresent()) {
            Rational part = rest.value().times(minor.get().meaning().factor());
            return sum(
                    core,
                    part,
                    minor.get().to(),
                    currency,
                    minor.get().meaning().factor());
        }
        boolean alone = from == to && rest.value().compareTo(Rational.of(10)) >= 0 && !thingsFollow(rest.to());
        return alone
                ? sum(core, rest.value().dividedBy(HUNDRED), rest.to(), currency, Rational.ONE.dividedBy(HUNDRED))
                : null;
    }

    private static boolean isCents(PhraseTable.Match<Currencies.Part> match, String currency) {
        return match.meaning().currency().equals("USD") && !currency.equals("GBP");
    }

    /** 'fifteen dollars fifty' ends there or goes on in small words; '15 dollars 50 times' counts something else. */
    private boolean thingsFollow(int index) {
        boolean noun = at.isWord(index)
                && (at.isGlued(index)
                        || !NounWords.STOPS.contains(at.word(index))
                        || name(index).isPresent());
        return noun || at.is(index, "%") || at.is(index, "per");
    }

    private UnitReader.Measured sum(NumberToken core, Rational part, int to, String currency, Rational place) {
        int end = to;
        Rational value = core.value().plus(part);
        Rational last = place;
        boolean tenths = place.equals(Rational.of(1, 10)) && at.has(to);
        CardinalReader.Found digit = tenths ? cardinals.read(to, to + 1) : null;
        if (digit != null && digit.core().value().isBelow(Rational.of(10))) {
            last = Rational.ONE.dividedBy(HUNDRED);
            value = value.plus(digit.core().value().times(last));
            end = to + 1;
        }
        var sum =
                new NumberToken(core.from(), core.to(), value, last, false, Form.NUMBER, core.digits(), core.scaled());
        return money(sum, core.from(), end, currency, Rational.ONE);
    }

    private static UnitReader.Measured money(NumberToken core, int from, int to, String currency, Rational factor) {
        return new UnitReader.Measured(
                core, new UnitReader.Found(from, to, Kind.MONEY, new Unit.Money(currency), factor));
    }
}
