package dev.standfirst.prose.model;

import dev.standfirst.quantity.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The periods that a text names for some words.
 *
 * @param side whether the words are a level that something left or came to
 * @param dated the periods named in their clause
 * @param undated the periods named in it without their year, which count where no other is named
 * @param ofNext whether the words are a part of what the next period had, 'a quarter of the 2022 level', so that it is the base
 * @param paired the period that 'respectively' gives the words
 * @param shifted the period that words directly after these give by how far it lies from another
 * @param measuredFrom how far before their own period lies the one that they are compared with: 'than a decade earlier'
 */
public record Timing(
        LevelSide side,
        Nearby<NamedPeriod> dated,
        Nearby<UndatedPeriod> undated,
        boolean ofNext,
        Optional<NamedPeriod> paired,
        Optional<ShiftedPeriod> shifted,
        Optional<ShiftedPeriod> measuredFrom) {
    /** No period. */
    public static final Timing NONE = none(LevelSide.NEITHER);

    /** No period for words on one side of a change, or on neither. */
    public static Timing none(LevelSide side) {
        return new Timing(
                side, Nearby.none(), Nearby.none(), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The periods, those that belong to the words first; one without a year is taken to be in the years of {@code own}. */
    public List<NamedPeriod> near(Period own) {
        List<NamedPeriod> closer = closer(own);
        if (!closer.isEmpty()) {
            return closer;
        }
        boolean others = dated.isTaken() && !undated.isTaken() && !undated.isEmpty();
        return paired.isPresent() || !(dated.isEmpty() || others)
                ? certain()
                : undated.inOrder(side).stream()
                        .flatMap(period -> period.near(own).stream())
                        .toList();
    }

    /**
     * The periods where one without a year follows the words and those with a year are before them: a base, 'and 4 per cent more than at the
     * end of December', or a part of the time named before, 'the last quarter of 2019 began with 4 per cent in October'.
     */
    private List<NamedPeriod> closer(Period own) {
        boolean follows = paired.isEmpty()
                && !dated.before().isEmpty()
                && dated.after().isEmpty()
                && !undated.after().isEmpty()
                && !undated.taken();
        if (!follows) {
            return List.of();
        }
        UndatedPeriod next = undated.after().getFirst();
        Optional<NamedPeriod> named = next.near(own);
        boolean base = next.use() == PeriodUse.BASE;
        boolean part = named.filter(each -> dated.before().getFirst().period().contains(each.period()))
                .isPresent();
        Stream<NamedPeriod> rest = dated.before().stream().filter(each -> base && !each.isBase());
        return base || part ? Stream.concat(named.stream(), rest).toList() : List.of();
    }

    /** The periods whose days are known without a fact, those that belong to the words first. */
    private List<NamedPeriod> certain() {
        if (paired.isPresent()) {
            return List.of(paired.get());
        }
        List<NamedPeriod> all = dated.inOrder(side);
        if (!ofNext || all.isEmpty()) {
            return all;
        }
        var withBase = new ArrayList<>(all);
        withBase.set(0, all.getFirst().as(PeriodUse.BASE));
        return withBase;
    }

    /** Whether the text names no time for the words, not even one that they are compared with. */
    public boolean isOpen() {
        return dated.isEmpty() && undated.isEmpty() && paired.isEmpty() && shifted.isEmpty() && measuredFrom.isEmpty();
    }

    /** The same with {@code other} as the period from which 'a year later' counts, where the sentence names none. */
    public Timing anchoredAt(Period other) {
        Optional<ShiftedPeriod> anchored =
                shifted.map(shift -> shift.anchor().isPresent() ? shift : shift.anchoredAt(other));
        return new Timing(side, dated, undated, ofNext, paired, anchored, measuredFrom);
    }

    /** Whether the words are told by how far their period lies from one that the sentence does not name. */
    public boolean isUnanchored() {
        return shifted.filter(shift -> shift.anchor().isEmpty()).isPresent();
    }

    /** Whether the words are told to be so far from another period that {@code own} is meant. */
    public boolean isShiftedTo(Period own) {
        return shifted.flatMap(shift -> shift.resolved().filter(named -> shift.agrees(named, own)))
                .isPresent();
    }

    /**
     * The period that the text gives the words, as far as it tells it without a fact.
     *
     * @param change whether they say a change, which 'since 2022' is measured from; a level is of all the time since
     */
    Optional<NamedPeriod> own(boolean change) {
        return shifted.flatMap(ShiftedPeriod::resolved)
                .or(() -> certain().stream()
                        .filter(period -> !isBase(period, change) && period.relation() != PeriodRelation.OUTSIDE)
                        .findFirst());
    }

    /** The period that the text names as the one with which the words compare theirs. */
    Optional<NamedPeriod> comparedWith(boolean change) {
        return certain().stream().filter(period -> isBase(period, change)).findFirst();
    }

    private boolean isBase(NamedPeriod period, boolean change) {
        boolean level = side == LevelSide.LEFT || (!change && period.relation() == PeriodRelation.SINCE);
        return period.isBase() && !level;
    }
}
