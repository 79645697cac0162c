package dev.standfirst.check.headroom;

import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.TestedPhrase;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.Series;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.quantity.LikePeriods;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes a comparison of two periods of a series over all its other periods that lie as far apart, so that a window that was picked for
 * what it shows can be told. Worked out when somebody asks. Safe on any thread.
 */
public final class CherryPickedPeriods {
    private static final int MOST = 1_000;

    private final Facts facts;
    private final QuantityJudge quantities;

    public CherryPickedPeriods(Facts facts, QuantityJudge quantities) {
        this.facts = facts;
        this.quantities = quantities;
    }

    /**
     * A comparison over two periods.
     *
     * @param from the earlier period
     * @param to the later one
     * @param value what the comparison comes to
     * @param own whether these are the periods of the fact itself
     */
    public record Window(Period from, Period to, OfQuantity value, boolean own) {
        /** The value in the short form of reports. */
        public String compact() {
            return ValueText.compact(value);
        }
    }

    /**
     * What words would be in another window.
     *
     * @param window the window
     * @param verdict the verdict on the words, their period apart
     */
    public record Judged(Window window, Verdict verdict) {}

    /**
     * The same comparison as a fact's over every like pair of periods of its series, in order; empty where it compares no two of one, and for a series of more
     * than a thousand values.
     */
    public List<Window> of(Fact fact) {
        Optional<Comparison> comparison = fact.comparison();
        Optional<Fact> series = comparison.flatMap(each -> common(fact, each));
        if (comparison.isEmpty()
                || series.isEmpty()
                || !(series.get().value() instanceof FactValue.OfSeries(Series held))
                || held.points().size() > MOST
                || comparison.get().first().period().isEmpty()
                || comparison.get().second().period().isEmpty()) {
            return List.of();
        }
        Period first = comparison.get().first().period().get();
        Period second = comparison.get().second().period().get();
        FormulaFunction function = comparison.get().function();
        boolean reversed = value(function, series.get(), first, second)
                .filter(fact.value()::equals)
                .isEmpty();
        var windows = new ArrayList<Window>();
        Map<LocalDate, List<Series.Point>> byStart = held.points().stream()
                .collect(Collectors.groupingBy(point -> point.period().start()));
        long apart = ChronoUnit.MONTHS.between(first.start(), second.start());
        for (Series.Point a : held.points()) {
            for (Series.Point b : byStart.getOrDefault(a.period().start().plusMonths(apart), List.of())) {
                if (isLike(a.period(), b.period(), first, second)) {
                    Optional<FactValue> value = reversed
                            ? value(function, series.get(), b.period(), a.period())
                            : value(function, series.get(), a.period(), b.period());
                    boolean own = a.period().equals(first) && b.period().equals(second);
                    value.filter(OfQuantity.class::isInstance)
                            .map(OfQuantity.class::cast)
                            .ifPresent(found -> windows.add(new Window(a.period(), b.period(), found, own)));
                }
            }
        }
        return List.copyOf(windows);
    }

    /** What a binding's words would be in each window of its fact; empty where that compares no two periods of a series. */
    public List<Judged> of(CheckedBinding binding) {
        if (!(binding.binding().target() instanceof Target.FactTarget(String id))
                || binding.tested().isEmpty()
                || facts.find(id).isEmpty()) {
            return List.of();
        }
        Fact fact = facts.find(id).get();
        TestedPhrase tested = binding.tested().get();
        return of(fact).stream()
                .map(window -> new Judged(
                        window,
                        quantities
                                .judge(
                                        tested.words(),
                                        window.value(),
                                        fact.declared().vocabulary().counts())
                                .verdict()))
                .toList();
    }

    /** Whether two periods are each of the length of the fact's own, and alike where those are. */
    private static boolean isLike(Period a, Period b, Period first, Period second) {
        return length(a, first)
                && length(b, second)
                && LikePeriods.areAlike(a, b) == LikePeriods.areAlike(first, second);
    }

    private static boolean length(Period a, Period b) {
        return ChronoUnit.MONTHS.between(a.start(), a.end().plusDays(1))
                        == ChronoUnit.MONTHS.between(b.start(), b.end().plusDays(1))
                && Math.abs(a.days() - b.days()) <= 3;
    }

    /** The series that both sides are values of. */
    private Optional<Fact> common(Fact fact, Comparison comparison) {
        Optional<Fact> first = series(fact, comparison.first());
        return first.isPresent() && first.equals(series(fact, comparison.second())) ? first : Optional.empty();
    }

    private Optional<Fact> series(Fact fact, Comparison.Side side) {
        Fact holder = facts.find(side.fact()).orElse(fact);
        if (holder.value() instanceof FactValue.OfSeries) {
            return Optional.of(holder);
        }
        return holder.inputs().size() == 1
                ? facts.find(holder.inputs().getFirst()).filter(input -> input.value() instanceof FactValue.OfSeries)
                : Optional.empty();
    }

    private Optional<FactValue> value(FormulaFunction function, Fact series, Period a, Period b) {
        String text =
                function.word() + "(at(" + series.id() + ", \"" + a + "\"), at(" + series.id() + ", \"" + b + "\"))";
        return facts.evaluate(LocatedText.slice(new SourceText("window", text), 0, text.length()))
                .value();
    }
}
