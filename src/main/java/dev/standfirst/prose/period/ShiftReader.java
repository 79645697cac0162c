package dev.standfirst.prose.period;

import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.lexicon.RateWords;
import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.number.NumberReader;
import dev.standfirst.prose.number.NumberToken;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Reads how far a period lies from one that was named: 'a year later', 'two years earlier', 'the year before', 'the previous month'. */
final class ShiftReader {
    private static final Set<String> LENGTHS = Set.of("week", "month", "quarter", "half", "year", "decade");

    /** Words before 'a year earlier' that leave open how far: 'more than a year earlier', 'about', 'half', 'up to'. */
    private static final Set<String> OPEN = Set.of(
            "least", "most", "over", "under", "about", "around", "nearly", "almost", "some", "roughly", "half", "every",
            "exactly", "just", "up");

    /** What may follow 'the year before' when it ends what it says. */
    private static final Set<String> JOINTS = Set.of("and", "but", "or", "to", "while", "when", "there", "it", "they");

    /** Words right before 'previous year' without an article. */
    private static final Set<String> BEFORE_PREVIOUS = Set.of("of", "in", "from", "with", "on", "over", "than");

    /** Words after 'on the year' that say which one it is: 'on the year before', 'on the quarter to May', 'on the year when'. */
    private static final Set<String> AFTER_LIKE =
            Set.of("before", "earlier", "ago", "after", "of", "to", "ended", "ending", "when", "that", "in");

    private static final int MOST = 100;

    /** How many days from the day that is meant a figure may end. */
    private static final int AROUND = 92;

    private final Tokens tokens;

    ShiftReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The phrase that has one of {@link PeriodWords#SHIFTS} at a token. */
    Optional<PeriodShift> at(int index) {
        return switch (tokens.word(index)) {
            case "earlier" -> tokens.isHyphen(index - 1) ? joined(index) : counted(index, -1);
            case "ago" ->
                tokens.isHyphen(index - 1)
                        ? joined(index)
                        : isCompared(index - 3) ? counted(index, -1) : Optional.empty();
            case "later" -> counted(index, 1);
            case "before" ->
                tokens.isNumber(index + 1) || (tokens.isWord(index + 1) && !JOINTS.contains(tokens.word(index + 1)))
                        ? Optional.empty()
                        : counted(index, -1);
            case "previous", "preceding", "prior" -> tokens.isHyphen(index + 1) ? prior(index) : next(index, -1);
            case "following" -> next(index, 1);
            case "last" -> last(index);
            case "week", "month", "quarter", "year" -> onLike(index);
            case "annual", "yearly", "quarterly", "monthly" -> adjective(index);
            default -> Optional.empty();
        };
    }

    /** 'The year before 2022', 'two years after 2022': so far from the year that follows. */
    Optional<DateReader.Found> of(DateReader.Found year) {
        int joint = year.from() - 1;
        int way = tokens.is(joint, "before") ? -1 : tokens.is(joint, "after") ? 1 : 0;
        boolean whole = year.fixedDays().filter(Period::isCalendarYear).isPresent();
        return (whole && way != 0 ? counted(joint, way) : Optional.<PeriodShift>empty())
                .filter(shift -> shift.length().equals("year"))
                .map(shift -> new DateReader.Found(
                        joint - 2,
                        year.to(),
                        Optional.empty(),
                        DateReader.fixed(Period.year(
                                year.fixedDays().orElseThrow().start().getYear() + shift.many()))));
    }

    /** Before 'a year ago' as a base, which counts from the figure's own time: 'lower than a year ago'. */
    private boolean isCompared(int index) {
        return tokens.is(index, "than")
                || tokens.is(index, "from")
                || tokens.is(index, "on")
                || tokens.is(index, "with");
    }

    /** 'A year ago', 'three decades ago', told from the day on which it is said: the calendar year, month or week of that day. */
    Optional<DateReader.Found> ago(int index, LocalDate on) {
        boolean toDate = tokens.is(index, "date") && tokens.is(index - 1, "to") && tokens.is(index - 2, "year");
        if (toDate) {
            return Optional.of(new DateReader.Found(
                    index - 2, index + 1, Optional.empty(), DateReader.fixed(RelativeReader.soFar(on))));
        }
        return (tokens.is(index, "ago") && !isCompared(index - 3) ? counted(index, -1) : Optional.<PeriodShift>empty())
                .map(shift -> new DateReader.Found(
                        index - 2, index + 1, Optional.empty(), DateReader.fixed(before(shift, on))));
    }

    /** The days that lie so far before a day. Figures of the quarter before or after it are meant as well. */
    private static NamedDays before(PeriodShift shift, LocalDate on) {
        LocalDate then = switch (shift.length()) {
            case "week" -> on.plusWeeks(shift.many());
            case "month" -> on.plusMonths(shift.many());
            case "quarter" -> on.plusMonths(3L * shift.many());
            case "decade" -> on.plusYears(10L * shift.many());
            default -> on.plusYears(shift.many());
        };
        Period around = new Period(then.minusDays(AROUND), then.plusDays(AROUND));
        return switch (shift.length()) {
            case "week" -> NamedDays.of(new Period(then.minusDays(6), then.plusDays(6)));
            case "month", "quarter" ->
                NamedDays.of(Period.month(YearMonth.from(then))).around(around, AROUND);
            default -> NamedDays.of(Period.year(then.getYear())).around(around, 366);
        };
    }

    /** 'On the year', 'year on year', 'month-over-month': from the like time right before. */
    private Optional<PeriodShift> onLike(int index) {
        boolean on = tokens.is(index - 1, "the") && tokens.is(index - 2, "on") && !isFollowed(index + 1);
        if (on) {
            return Optional.of(base(index - 2, index, tokens.word(index)));
        }
        int joint = tokens.isHyphen(index - 1) ? index - 2 : index - 1;
        int first = tokens.isHyphen(joint - 1) ? joint - 2 : joint - 1;
        boolean to = tokens.is(joint, "to") && tokens.isHyphen(joint - 1);
        boolean twice =
                (to || tokens.is(joint, "on") || tokens.is(joint, "over")) && tokens.is(first, tokens.word(index));
        return twice ? Optional.of(base(first, index, tokens.word(index))) : Optional.empty();
    }

    /** 'An annual increase', 'the monthly fall'; not 'average annual growth', nor a growth rate, which may be that of a part of a year. */
    private Optional<PeriodShift> adjective(int index) {
        String length =
                tokens.is(index, "annual") ? "year" : RateWords.ADVERBS.getOrDefault(tokens.word(index), "quarter");
        boolean change = PeriodWords.CHANGES.contains(tokens.word(index + 1)) && !tokens.is(index + 2, "rate");
        boolean average = PeriodWords.MIDDLES.contains(tokens.word(index - 1));
        return change && !average ? Optional.of(base(index, index + 1, length)) : Optional.empty();
    }

    /** Whether words after a time say which one it is. */
    private boolean isFollowed(int index) {
        return AFTER_LIKE.contains(tokens.word(index)) || tokens.isNumber(index) || tokens.isHyphen(index);
    }

    /** 'Since last quarter', of a change, is from the quarter before its own. */
    private Optional<PeriodShift> last(int index) {
        String length = tokens.word(index + 1);
        boolean measured = BaseWords.STEPPING.contains(tokens.word(index - 1));
        boolean calendar = LENGTHS.contains(length) && !length.equals("year") && !length.equals("decade");
        return measured && calendar && !isNamed(index + 2)
                ? Optional.of(shift(index, index + 1, -1, length))
                : Optional.empty();
    }

    /** Whether a time that ends before a token only names what follows: 'the previous year's total'. */
    private boolean isNamed(int index) {
        String after = tokens.word(index);
        return tokens.isHyphen(index)
                || after.equals("'")
                || after.equals("’")
                || (tokens.isWord(index) && !JOINTS.contains(after));
    }

    /** 'the previous year'; 'the previous year's total' names the total. */
    private Optional<PeriodShift> next(int index, int way) {
        Optional<NumberToken> many = NumberReader.counted(tokens, index + 1);
        if (many.isPresent()) {
            return together(index, way, many.get());
        }
        boolean article = tokens.is(index - 1, "the");
        boolean led = article || BEFORE_PREVIOUS.contains(tokens.word(index - 1));
        return led && LENGTHS.contains(tokens.word(index + 1)) && !isNamed(index + 2)
                ? Optional.of(shift(article ? index - 1 : index, index + 1, way, tokens.word(index + 1)))
                : Optional.empty();
    }

    /** 'Than the prior-year quarter', 'from the previous-month level'. */
    private Optional<PeriodShift> prior(int index) {
        return LENGTHS.contains(tokens.word(index + 2))
                ? Optional.of(shift(index, index + 2, -1, tokens.word(index + 2)))
                : Optional.empty();
    }

    /** 'Than in the year-ago quarter', 'from the year-earlier period'. */
    private Optional<PeriodShift> joined(int index) {
        return LENGTHS.contains(tokens.word(index - 2))
                ? Optional.of(shift(index - 2, index, -1, tokens.word(index - 2)))
                : Optional.empty();
    }

    /** 'The previous 12 months', 'the preceding two quarters'. */
    private Optional<PeriodShift> together(int index, int way, NumberToken many) {
        String length = RelativeReader.length(tokens.word(many.to()));
        boolean known = LENGTHS.contains(length)
                && many.value().isWhole()
                && many.value().signum() > 0
                && many.value().isBelow(Rational.of(MOST));
        return tokens.is(index - 1, "the") && known
                ? Optional.of(new PeriodShift(
                        tokens.get(index - 1).start(),
                        tokens.get(many.to()).end(),
                        way * many.value().numerator().intValueExact(),
                        length,
                        true,
                        false))
                : Optional.empty();
    }

    private Optional<PeriodShift> counted(int index, int way) {
        String noun = tokens.word(index - 1);
        String length = RelativeReader.length(noun);
        int many = many(index - 2);
        boolean agrees = many == 1 || noun.endsWith("s");
        boolean known = LENGTHS.contains(length) && many > 0 && agrees;
        if (known && many > 1 && tokens.is(index - 3, "the") && tokens.is(index, "before")) {
            return Optional.of(new PeriodShift(
                    tokens.get(index - 3).start(), tokens.get(index).end(), way * many, length, true, false));
        }
        return known && !isOpen(index - 3)
                ? Optional.of(shift(index - 2, index, way * many, length))
                : Optional.empty();
    }

    /** Whether a word leaves open how far: 'more than a year earlier', and not 'lower than' nor '5 per cent more than a year earlier'. */
    private boolean isOpen(int index) {
        boolean than = tokens.is(index, "than")
                && (tokens.is(index - 1, "more") || tokens.is(index - 1, "less") || tokens.is(index - 1, "fewer"))
                && !tokens.isNumber(index - 2)
                && !RateWords.FIGURE_ENDS.contains(tokens.word(index - 2));
        return than || OPEN.contains(tokens.word(index));
    }

    private int many(int index) {
        if (tokens.is(index, "a") || tokens.is(index, "the")) {
            return 1;
        }
        if (!tokens.isNumber(index)) {
            return NumberWords.NUMBERS.getOrDefault(tokens.word(index), 0);
        }
        Rational number = tokens.get(index).number();
        return number.isWhole() && number.isBelow(Rational.of(MOST))
                ? number.numerator().intValueExact()
                : 0;
    }

    private PeriodShift shift(int from, int last, int many, String length) {
        return new PeriodShift(tokens.get(from).start(), tokens.get(last).end(), many, length, false, false);
    }

    private PeriodShift base(int from, int last, String length) {
        return new PeriodShift(tokens.get(from).start(), tokens.get(last).end(), -1, length, false, true);
    }
}
