package dev.standfirst.check.judge;

import dev.standfirst.check.judge.NamedPeriods.Named;
import dev.standfirst.check.judge.NamedPeriods.Words;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.PeriodShift;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Sentences;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the period of a level that is told by how far it lies from another of its sentence: '12,658 in 2022 and 922 a year later', 'up
 * from 12,658 the year before'. The other is the one named last before these words, else that of the figure before.
 */
final class ShiftedPeriods {
    /** How many words may stand between a figure and the words that tell its period: '12,658 people in the previous year'. */
    private static final int REACH = 3;

    /** Words that make of the period what a figure is compared with, and not its own. */
    private static final Set<String> COMPARING = Set.of(
            "than",
            "compared",
            "from",
            "against",
            "versus",
            "above",
            "below",
            "on",
            "over",
            "as",
            "to",
            "like",
            "unlike",
            "of",
            "was",
            "were",
            "is",
            "are",
            "beat",
            "double",
            "twice",
            "up",
            "down");

    private ShiftedPeriods() {}

    /**
     * The period that words right after a figure tell.
     *
     * @param on the date that relative periods count from
     * @param beside the period of the figure before in the same sentence, where it counts the same
     */
    static Optional<Named> after(
            ProseText prose, Words words, Period own, Optional<LocalDate> on, Optional<Period> beside) {
        for (PeriodShift shift : prose.shifts()) {
            // In '45,774 two years earlier' the years look like what is counted.
            if (shift.start() > words.start() && shift.end() > words.end()) {
                return isNextTo(prose.text(), words, shift) && isFirst(prose, shift)
                        ? anchor(prose, shift, on).or(() -> beside).flatMap(anchor -> shifted(anchor, shift, own))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNextTo(String text, Words words, PeriodShift shift) {
        WordBefore before = WordBefore.at(text, shift.start());
        for (int i = 0; before.start() >= words.end() && !before.word().isEmpty(); i++) {
            boolean other = COMPARING.contains(before.word())
                    || before.word().endsWith("ed")
                    || !Character.isLetter(before.word().charAt(before.word().length() - 1));
            if (i == REACH || other) {
                return false;
            }
            before = WordBefore.at(text, before.start());
        }
        return true;
    }

    /** Whether no other words of the sentence tell a period so: '… a year later and … a year later' leaves open from when. */
    private static boolean isFirst(ProseText prose, PeriodShift shift) {
        int start = Sentences.start(prose.text(), shift.start());
        return prose.shifts().stream().noneMatch(other -> other.start() >= start && other.start() < shift.start());
    }

    private static Optional<Period> anchor(ProseText prose, PeriodShift shift, Optional<LocalDate> on) {
        int start = Sentences.start(prose.text(), shift.start());
        return prose.periods().stream()
                .filter(mention -> mention.start() >= start && mention.end() <= shift.start())
                .reduce((_, last) -> last)
                .filter(mention -> mention.reach() == PeriodRelation.WITHIN)
                .flatMap(mention -> NamedPeriods.resolve(mention, on));
    }

    /** The period so far from another; where the other is longer than the length, it cannot be told. */
    private static Optional<Named> shifted(Period anchor, PeriodShift shift, Period own) {
        int months = shift.many() * months(shift.length());
        int weeks = months == 0 ? shift.many() : 0;
        LocalDate start = anchor.start().plusMonths(months).plusWeeks(weeks);
        LocalDate end =
                anchor.end().plusDays(1).plusMonths(months).plusWeeks(weeks).minusDays(1);
        if (anchor.start()
                .plusMonths(months(shift.length()))
                .plusWeeks(months == 0 ? 1 : 0)
                .isBefore(anchor.end())) {
            return Optional.empty();
        }
        // Weeks and days of one year do not lie on the dates of another.
        int slack = months % 12 == 0 && months != 0 ? 7 : 0;
        boolean near = isWithin(own.start(), start, slack) && isWithin(own.end(), end, slack);
        boolean year = slack > 0 && anchor.start().getYear() == anchor.end().getYear();
        return Optional.of(new Named(
                near ? own : new Period(start, end),
                year ? Optional.of(Period.year(start.getYear())) : Optional.empty(),
                false,
                PeriodRelation.WITHIN));
    }

    private static int months(String length) {
        return switch (length) {
            case "month" -> 1;
            case "quarter" -> 3;
            case "year" -> 12;
            case "decade" -> 120;
            default -> 0;
        };
    }

    private static boolean isWithin(LocalDate date, LocalDate other, int days) {
        return Math.abs(ChronoUnit.DAYS.between(date, other)) <= days;
    }
}
