package dev.standfirst.prose.period;

import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.RateWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.model.PeriodMention;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers the times that a text names, in order: what the figures beside them are of. */
public final class PeriodCollector {
    /** Words before a day that only ends or starts something, or dates it. */
    private static final Set<String> ENDPOINTS = Set.of("to", "before", "after", "from", "dated", "ending", "of");

    /** Verbs after 'before 2022' that make the year their subject: 'before 2022 ended'. */
    private static final Set<String> ENDS = Set.of("ended", "ends", "began", "begins", "is", "was", "had", "s");

    /** A week: what counts back from a date for less is a day, and a day is what it is. */
    private static final int ROLLING = 7;

    private final Tokens tokens;
    private final int[] clauses;
    private final YearPartReader partReader;
    private final ShiftReader shiftReader;
    private final TimeToReader timeReader;
    private final List<PeriodMention> periods = new ArrayList<>();
    private final List<YearPart> parts = new ArrayList<>();
    private final List<PeriodShift> shifts = new ArrayList<>();
    private final @Nullable LocalDate on;

    /**
     * @param clauses the number of the clause of each token
     * @param on the date on which the text is said, from which 'last year' counts; null where it has none
     */
    public PeriodCollector(Tokens tokens, int[] clauses, @Nullable LocalDate on) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.on = on;
        this.partReader = new YearPartReader(tokens, new DateReader(tokens));
        this.shiftReader = new ShiftReader(tokens);
        this.timeReader = new TimeToReader(tokens, new DateReader(tokens));
    }

    /** The periods so far. */
    public List<PeriodMention> periods() {
        return periods;
    }

    /** The parts of years, without their year, so far. */
    public List<YearPart> parts() {
        return parts;
    }

    /** The periods told by how far they lie from another, so far. */
    public List<PeriodShift> shifts() {
        return shifts;
    }

    /** Records words that turn on the one at a token and tell a period by how far it lies from another. */
    public void addShift(int index) {
        if (tokens.get(index).canBegin(WordTriggers.SHIFT)) {
            shiftReader.at(index).ifPresent(shifts::add);
            if (on != null) {
                shiftReader.ago(index, on).map(this::inBrackets).ifPresent(this::add);
            }
            thatYear(index).ifPresent(this::add);
        }
    }

    /** Of 'the year to date (49 weeks to 12 May 2024)' the days are those in brackets. */
    private DateReader.Found inBrackets(DateReader.Found toDate) {
        Optional<DateReader.Found> told =
                tokens.is(toDate.to(), "(") ? timeReader.at(toDate.to() + 1) : Optional.empty();
        return told.filter(found -> found.days().isPresent())
                .map(found -> new DateReader.Found(toDate.from(), toDate.to(), Optional.empty(), found.days()))
                .orElse(toDate);
    }

    /** 'That year', 'the same year': that of the last time named. */
    private Optional<DateReader.Found> thatYear(int index) {
        boolean that = tokens.is(index, "that")
                && tokens.is(index + 1, "year")
                && !tokens.isHyphen(index + 2)
                && !tokens.is(index + 2, "'")
                && !tokens.is(index + 2, "’");
        return that && !periods.isEmpty()
                ? periods.getLast()
                        .days()
                        .map(last -> new DateReader.Found(
                                index,
                                index + 2,
                                Optional.empty(),
                                DateReader.fixed(
                                        Period.year(last.period().start().getYear()))))
                : Optional.empty();
    }

    /** Records a part of a year with no year: it is the period of figures beside it, whatever else is read of its words. */
    public void addPart(int index) {
        if (tokens.isNumber(index) || tokens.canBegin(index, WordTriggers.DATE)) {
            partReader
                    .at(index)
                    .ifPresent(part -> parts.add(new YearPart(
                            tokens.get(index).start(),
                            tokens.get(part.to() - 1).end(),
                            clauses[index],
                            part.inYear())));
        }
    }

    /** Records the days that a date or period names, except where it only ends or starts something. */
    public void add(DateReader.Found found) {
        Optional<DateReader.Found> shifted = shiftReader.of(found);
        if (shifted.isPresent()) {
            add(shifted.get());
        } else if (!isEndpoint(found) && !isShift(found)) {
            found.days()
                    .ifPresent(days -> periods.add(new PeriodMention(
                            tokens.get(found.from()).start(),
                            tokens.get(found.to() - 1).end(),
                            clauses[found.from()],
                            relation(found.from()),
                            resolved(days))));
        }
    }

    /** Whether the words have been read as so far from another time: 'since last quarter'. */
    private boolean isShift(DateReader.Found found) {
        return !shifts.isEmpty()
                && shifts.getLast().start() == tokens.get(found.from()).start();
    }

    /** The days a period means; empty for one that counts from the date of a text that has none. */
    private Optional<NamedDays> resolved(Function<LocalDate, Optional<NamedDays>> days) {
        if (on != null) {
            LocalDate date = on;
            return days.apply(date)
                    .map(meant -> countedOtherwise(days, date, meant)
                            .map(meant::orAlso)
                            .orElse(meant));
        }
        Optional<NamedDays> once = days.apply(LocalDate.EPOCH);
        boolean fixed = once.equals(days.apply(LocalDate.EPOCH.plusYears(3).plusDays(45)));
        return fixed ? once : Optional.empty();
    }

    /** The days of 'the past year' without the day on which it is said. */
    private static Optional<Period> countedOtherwise(
            Function<LocalDate, Optional<NamedDays>> days, LocalDate on, NamedDays meant) {
        return days.apply(on.minusDays(1)).map(NamedDays::period).filter(earlier -> rolls(earlier, meant.period()));
    }

    private static boolean rolls(Period earlier, Period period) {
        return earlier.end().plusDays(1).equals(period.end())
                && !earlier.start().equals(period.start())
                && period.days() >= ROLLING;
    }

    /**
     * A day that only ends or starts something, as in 'from 3 May 2023', is not the period of a figure beside it; nor is a year or month
     * that something came before or after.
     */
    private boolean isEndpoint(DateReader.Found found) {
        boolean day = found.date().filter(date -> date.day().isPresent()).isPresent();
        String before = tokens.word(found.from() - 1);
        boolean subject =
                PeriodRelation.after(before).isApart() && ENDS.contains(tokens.word(pastApostrophe(found.to())));
        return found.date().isPresent()
                && (subject || (day && ENDPOINTS.contains(before) && !isAsOf(found.from()) && !isBase(found.from())));
    }

    /** 'As of 31 March 2023'. */
    private boolean isAsOf(int from) {
        return (tokens.is(from - 1, "of") || tokens.is(from - 1, "at")) && tokens.is(from - 2, "as");
    }

    /** 'Rose by 4.1 per cent from 31 May 2019'. */
    private boolean isBase(int from) {
        return tokens.is(from - 1, "from")
                && (tokens.isNumber(from - 2)
                        || RateWords.FIGURE_ENDS.contains(tokens.word(from - 2))
                        || NumberWords.SCALES.containsKey(tokens.word(from - 2)));
    }

    private int pastApostrophe(int index) {
        return tokens.is(index, "'") || tokens.is(index, "’") ? index + 1 : index;
    }

    private PeriodRelation relation(int from) {
        boolean not = tokens.is(from - 1, "in") && tokens.is(from - 2, "not");
        boolean prefix = tokens.isHyphen(from - 1) && tokens.isGlued(from);
        int word = prefix || tokens.is(from - 1, "the") ? from - 2 : from - 1;
        if (isAsOf(from)) {
            return PeriodRelation.UNTIL;
        }
        if (tokens.is(word, "from") && BaseWords.LENGTHS.contains(tokens.word(word - 1))) {
            return PeriodRelation.SINCE;
        }
        return not ? PeriodRelation.OUTSIDE : PeriodRelation.after(tokens.word(word));
    }
}
