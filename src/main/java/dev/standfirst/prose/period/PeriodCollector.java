package dev.standfirst.prose.period;

import dev.standfirst.prose.lexicon.WordTriggers;
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

/** Gathers the times that a text names, in order: what the figures beside them are of. */
public final class PeriodCollector {
    /** Words before a day that only ends or starts something, or dates it. */
    private static final Set<String> ENDPOINTS = Set.of("to", "before", "after", "from", "dated", "ending", "of");

    /** Words before a longer time that something came before or after. */
    private static final Set<String> LIMITS = Set.of("before", "after");

    /** A week: what counts back from a date for less is a day, and a day is what it is. */
    private static final int ROLLING = 7;

    private final Tokens tokens;
    private final int[] clauses;
    private final YearPartReader partReader;
    private final ShiftReader shiftReader;
    private final List<PeriodMention> periods = new ArrayList<>();
    private final List<YearPart> parts = new ArrayList<>();
    private final List<PeriodShift> shifts = new ArrayList<>();
    private final Optional<LocalDate> on;

    /**
     * @param clauses the number of the clause of each token
     * @param on the date on which the text is said, from which 'last year' counts
     */
    public PeriodCollector(Tokens tokens, int[] clauses, Optional<LocalDate> on) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.on = on;
        this.partReader = new YearPartReader(tokens, new DateReader(tokens));
        this.shiftReader = new ShiftReader(tokens);
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

    /** Takes note of words that turn on the one at a token and tell a period by how far it lies from another. */
    public void addShift(int index) {
        if (tokens.get(index).canBegin(WordTriggers.SHIFT)) {
            shiftReader.at(index).ifPresent(shifts::add);
        }
    }

    /** Takes note of a part of a year with no year: it is the period of figures beside it, whatever else is read of its words. */
    public void addPart(int index) {
        if (tokens.isWord(index)) {
            partReader
                    .at(index)
                    .ifPresent(part -> parts.add(new YearPart(
                            tokens.get(index).start(),
                            tokens.get(part.to() - 1).end(),
                            clauses[index],
                            part.inYear())));
        }
    }

    /** Takes note of the days that a date or period names, save where it only ends or starts something. */
    public void add(DateReader.Found found) {
        if (!isEndpoint(found)) {
            found.days()
                    .ifPresent(days -> periods.add(new PeriodMention(
                            tokens.get(found.from()).start(),
                            tokens.get(found.to() - 1).end(),
                            clauses[found.from()],
                            PeriodRelation.after(tokens.word(found.from() - 1)),
                            resolved(days),
                            countedOtherwise(days))));
        }
    }

    /** The days a period means; none for one that counts from the date of a text that has none. */
    private Optional<Period> resolved(Function<LocalDate, Optional<Period>> days) {
        if (on.isPresent()) {
            return days.apply(on.get());
        }
        Optional<Period> once = days.apply(LocalDate.EPOCH);
        boolean fixed = once.equals(days.apply(LocalDate.EPOCH.plusYears(3).plusDays(45)));
        return fixed ? once : Optional.empty();
    }

    /** The days of 'the past year' without the day on which it is said. */
    private Optional<Period> countedOtherwise(Function<LocalDate, Optional<Period>> days) {
        return on.flatMap(date -> days.apply(date.minusDays(1))
                .filter(earlier -> days.apply(date)
                        .filter(period -> rolls(earlier, period))
                        .isPresent()));
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
        return found.date().isPresent() && (day ? ENDPOINTS : LIMITS).contains(before);
    }
}
