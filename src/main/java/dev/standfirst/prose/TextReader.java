package dev.standfirst.prose;

import dev.standfirst.prose.clause.Clauses;
import dev.standfirst.prose.clause.ComparisonReader;
import dev.standfirst.prose.clause.DirectionReader;
import dev.standfirst.prose.clause.RangeReader;
import dev.standfirst.prose.clause.SentenceStarts;
import dev.standfirst.prose.clause.StatementReader;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.Conventions;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.LinkSpan;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.number.DurationParts;
import dev.standfirst.prose.number.HedgeRanges;
import dev.standfirst.prose.number.MagnitudeReader;
import dev.standfirst.prose.number.MoneyReader;
import dev.standfirst.prose.number.MultipleReader;
import dev.standfirst.prose.number.NumberReader;
import dev.standfirst.prose.number.NumberToken;
import dev.standfirst.prose.number.OrdinalReader;
import dev.standfirst.prose.number.UnitReader;
import dev.standfirst.prose.period.DateReader;
import dev.standfirst.prose.period.PeriodCollector;
import dev.standfirst.prose.period.PeriodReader;
import dev.standfirst.prose.token.LinkedTokens;
import dev.standfirst.prose.token.Token;
import dev.standfirst.prose.token.Tokenizer;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of one text. */
final class TextReader {
    private final String text;
    private final Tokens tokens;
    private final LinkedTokens links;
    private final Clauses clauses;
    private final List<LinkSpan> linked;
    private final NumberReader numbers;
    private final PeriodReader dates;
    private final UnitReader units;
    private final OrdinalReader ordinals;
    private final MagnitudeReader magnitudes;
    private final MultipleReader multiples;
    private final DirectionReader directions;
    private final RangeReader spans;
    private final PeriodCollector times;
    private final FoundReadings readings;

    TextReader(
            String text, List<LinkSpan> linked, HedgeRanges ranges, Conventions conventions, @Nullable LocalDate on) {
        this.text = text;
        this.linked = linked;
        List<Token> all = Tokenizer.tokens(text, linked, conventions.lakhs());
        this.tokens = new Tokens(all, conventions);
        this.links = new LinkedTokens(linked, all);
        this.clauses = new Clauses(tokens);
        this.numbers = new NumberReader(tokens);
        this.dates = new PeriodReader(tokens);
        this.times = new PeriodCollector(tokens, clauses.numbers(), on);
        this.magnitudes = new MagnitudeReader(tokens);
        this.multiples = new MultipleReader(tokens, numbers);
        this.ordinals = new OrdinalReader(tokens);
        this.units = new UnitReader(tokens);
        this.directions = new DirectionReader(tokens, clauses.numbers());
        this.readings = new FoundReadings(tokens, links, ranges, new ReadingMaker(tokens, clauses, directions));
        this.spans = new RangeReader(tokens, links, numbers, units, dates, directions);
    }

    ProseText read() {
        int i = 0;
        while (i < tokens.size()) {
            times.addShift(i);
            if (!canBegin(i)) {
                i++;
                continue;
            }
            int read = readings.size();
            tokens.endAt(edge(i));
            int past = readAt(i);
            tokens.endNowhere();
            if (readings.size() > read) {
                readings.endAt(past);
            }
            i = Math.max(i + 1, past);
        }
        var sentences = new SentenceStarts(text, tokens);
        var statements =
                new StatementReader(text, tokens, clauses, sentences, directions, linked, readings.list(), times);
        List<Reading> stated = statements.readings();
        return new ProseText(
                text,
                stated,
                statements.phrases(),
                times.periods(),
                directions.words(),
                new ComparisonReader(tokens, sentences, directions).comparisons(stated),
                RemarkReader.remarks(tokens),
                CountedReader.counted(tokens),
                statements.sentenceTimes(),
                clauses.offsets());
    }

    /** How far a quantity may reach from a token: of a time of two units in a link and after it, to the end of the link. */
    private int edge(int index) {
        int end = links.isFigure(index) ? links.end(index) : index;
        return end > index && DurationParts.isDivided(tokens, end) ? end : links.edge(index);
    }

    /** Whether anything can begin at a token: a number, a word that has such a role, or one that a number is joined to, 'A2'. */
    private boolean canBegin(int index) {
        Token token = tokens.get(index);
        if (links.isDate(index)
                || token.isNumber()
                || token.isUnreadable()
                || token.canBegin(WordTriggers.FIGURE | WordTriggers.DATE)) {
            return true;
        }
        return token.isWord()
                && tokens.isGlued(index + 1)
                && (tokens.isNumber(index + 1) || tokens.isNumber(index + 2));
    }

    /** Reads what starts at a token, and gives the token past it. */
    private int readAt(int index) {
        if (tokens.get(index).isUnreadable()) {
            return readings.addUnreadable(index, index + 1);
        }
        if (links.isValue(index)) {
            return quantity(index);
        }
        Optional<DateReader.Found> bound = links.isDate(index) ? bound(index) : Optional.empty();
        if (bound.isPresent()) {
            return add(bound.get());
        }
        if (dates.isAmbiguous(index)) {
            return readings.addUnreadable(index, index + 5);
        }
        Optional<DateReader.Found> joined = dates.inDigits(index).or(() -> dates.inName(index));
        if (joined.isPresent()) {
            return add(joined.get());
        }
        times.addPart(index);
        int skipped = NonFigures.skip(tokens, index);
        if (skipped > index) {
            return skipped;
        }
        Optional<DateReader.Found> date = isDivided(index) ? Optional.empty() : dates.at(index);
        return date.isPresent() ? add(date.get()) : quantity(index);
    }

    /** The words of a link to a date, where they are one: a day alone only where no month follows the link. */
    private Optional<DateReader.Found> bound(int index) {
        int end = links.end(index);
        String words =
                text.substring(tokens.get(index).start(), tokens.get(end - 1).end());
        return BoundDate.of(words, tokens.conventions().dates())
                .filter(date -> date.month().isPresent()
                        || !(tokens.is(end, "of") || PeriodWords.MONTHS.containsKey(tokens.word(end))))
                .map(date -> new DateReader.Found(index, end, Optional.of(date), Optional.empty()));
    }

    private int quantity(int index) {
        return magnitude(index).or(() -> multiple(index)).orElseGet(() -> number(index));
    }

    private Optional<Integer> magnitude(int index) {
        return magnitudes.at(index).map(found -> {
            readings.add(index, found);
            return found.to();
        });
    }

    private Optional<Integer> multiple(int index) {
        return multiples
                .at(index)
                .map(core -> readings.add(
                        core,
                        new UnitReader.Found(core.from(), core.to(), Kind.RATIO, Unit.RATIO, Rational.ONE),
                        Form.MULTIPLE));
    }

    /** '2000 over 3' is a proportion, whatever the year 2000. */
    private boolean isDivided(int index) {
        return tokens.get(index).isNumber()
                && index + 1 < tokens.size()
                && tokens.get(index + 1).is("over")
                && numbers.at(index).stream().anyMatch(core -> core.form() == Form.PROPORTION);
    }

    private int add(DateReader.Found found) {
        times.add(found);
        found.date().ifPresent(date -> readings.add(found.from(), found.to(), date));
        return found.to();
    }

    private int number(int index) {
        boolean strange = !links.isValue(index) && MoneyReader.isOfUnknownCountry(tokens, index);
        boolean inWords = tokens.canBegin(index, WordTriggers.NUMBER);
        int ambiguous = strange ? index + 1 : inWords ? numbers.pastAmbiguous(index) : index;
        if (ambiguous > index) {
            return readings.addUnreadable(index, ambiguous);
        }
        Optional<NumberToken> found = inWords || tokens.isNumber(index) ? numberAt(index) : Optional.empty();
        boolean fraction = found.isPresent() && found.get().form() != Form.NUMBER;
        Optional<Integer> ordinal = fraction || links.isValue(index) ? Optional.empty() : ordinal(index);
        if (found.isEmpty() || ordinal.isPresent()) {
            return ordinal.orElse(index + 1);
        }
        NumberToken core = signed(found.get());
        if (!links.isFigure(index) && NonFigures.isLabelled(tokens, core)) {
            return core.to();
        }
        Optional<Integer> fold = fold(core);
        if (fold.isPresent()) {
            return fold.get();
        }
        UnitReader.Measured measured = units.of(core, readings.floor());
        UnitReader.Found unit = measured.unit();
        NumberToken sum = measured.core();
        Optional<RangeReader.Range> range = spans.range(sum, unit);
        if (range.isPresent()) {
            readings.add(range.get());
            return range.get().to();
        }
        Optional<UnitReader.Measured> level = spans.firstLevel(sum, unit);
        if (level.isPresent()) {
            return readings.add(
                    level.get().core(), level.get().unit(), level.get().core().form());
        }
        Form form = unit.kind() == Kind.RATIO && sum.form() == Form.NUMBER ? Form.MULTIPLE : sum.form();
        return readings.add(sum, unit, form);
    }

    /** A value that was put in is a part of nothing else: '4' in '4 of 100'. A scale after it counts, since readers will see it. */
    private Optional<NumberToken> numberAt(int index) {
        Optional<NumberToken> found = numbers.at(index);
        if (found.isEmpty() && isOneOf(index)) {
            return Optional.of(DurationParts.one(index));
        }
        boolean cross = found.isPresent()
                && found.get().form() != Form.NUMBER
                && links.isValue(index)
                && !links.isValue(found.get().to() - 1);
        if (!cross) {
            return found;
        }
        tokens.endAt(links.end(index));
        Optional<NumberToken> alone = numbers.at(index);
        tokens.endAt(links.edge(index));
        return alone;
    }

    /** The 'a year' or 'a percentage point' that ends bound words: '[more than a year]'. Anywhere else it is not a figure. */
    private boolean isOneOf(int index) {
        return (DurationParts.isOne(tokens, index) && links.endsFigure(index + 1))
                || (DurationParts.isOnePoint(tokens, index) && links.endsFigure(index + 2));
    }

    private NumberToken signed(NumberToken core) {
        int before = core.from() - 1;
        return tokens.isMinus(before) ? core.negated(before) : core;
    }

    /** '10-fold', 'two-fold', '10fold'. */
    private Optional<Integer> fold(NumberToken core) {
        int i = core.to();
        boolean hyphen = i + 1 < tokens.size()
                && tokens.get(i).is("-")
                && tokens.get(i + 1).is("fold");
        boolean glued = i < tokens.size() && tokens.get(i).is("fold");
        if (!hyphen && !glued) {
            return Optional.empty();
        }
        int end = hyphen ? i + 2 : i + 1;
        var unit = new UnitReader.Found(core.from(), end, Kind.RATIO, Unit.RATIO, Rational.ONE);
        return Optional.of(readings.add(core, unit, Form.MULTIPLE));
    }

    private Optional<Integer> ordinal(int index) {
        return ordinals.at(index).map(found -> {
            readings.add(index, found);
            return found.to();
        });
    }
}
