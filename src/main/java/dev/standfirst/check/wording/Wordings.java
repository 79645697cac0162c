package dev.standfirst.check.wording;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.ComparedFact;
import dev.standfirst.check.model.Inserts;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.format.MultipleRewording;
import dev.standfirst.prose.format.PhraseFitter;
import dev.standfirst.prose.format.PhraseParts;
import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.prose.format.RankFormat;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds words that are true of a fact, in the shape of given ones: the same hedge and unit as written, another number. Each is read back
 * and judged before it is offered, so no false wording is ever proposed.
 */
public final class Wordings {
    /** A bound further off than by this part of it says too little to be offered. */
    private static final Rational FAR = Rational.of(1, 4);

    private static final Rational TENTH = Rational.of(1, 10);

    /** More facts than any number but a small one is the value of. */
    private static final int MOST_HOLDING = 50;

    private final CheckContext project;
    private final QuantityJudge quantities;

    /**
     * @param project the facts that words may mean
     * @param quantities judges what is found, with every unit of the project in mind
     */
    public Wordings(CheckContext project, QuantityJudge quantities) {
        this.project = project;
        this.quantities = quantities;
    }

    /**
     * Up to two wordings that the fact bears out: the nearest of the same shape ('over 92 per cent' for 'over 95 per cent'), then
     * 'nearly', then the figure as it is inserted; empty where the fact is not a quantity.
     *
     * @param fits whether words are supported in the place of those given
     */
    public List<String> truer(PhraseParts words, Fact fact, Predicate<String> fits) {
        if (!(fact.value() instanceof OfQuantity value)) {
            return List.of();
        }
        if (words.words().kind() == Kind.ORDINAL) {
            return rank(words.shown(), value).stream().filter(fits).toList();
        }
        var readback = new Readback(project, quantities, fact, value);
        if (words.words().form() == Form.MULTIPLE && value.quantity().unit().isProportion()) {
            return Inserts.size(fact)
                    .flatMap(size -> new MultipleRewording(words, value.quantity(), size).reworded())
                    .filter(candidate -> readback.apply(candidate).isPresent())
                    .filter(fits)
                    .stream()
                    .toList();
        }
        var candidates = new LinkedHashSet<String>();
        if (isShaped(words, value)) {
            words.words().written().ifPresent(written -> {
                Rational place = whole(written.place(), value);
                candidates.addAll(sameShape(words, fact, value, place));
                candidates.addAll(sameShape(words, fact, value, fine(written.place(), value)));
                if (words.words().hedge() != Hedge.NEARLY) {
                    candidates.addAll(nearly(value, place));
                    candidates.addAll(nearly(value, fine(written.place(), value)));
                }
            });
        }
        Inserts.size(fact).ifPresent(candidates::add);
        if (value.quantity().nature() != Nature.CHANGE) {
            Inserts.words(fact).ifPresent(candidates::add);
        }
        if (words.words().direction() == Direction.NONE && words.words().range().contains(size(value))) {
            asChange(fact).stream().skip(1).forEach(candidates::add);
        }
        var fitter = new PhraseFitter(words, value.quantity(), readback);
        return candidates.stream()
                .map(project.reader()::figure)
                .filter(candidate -> readback.apply(fitter.alone(candidate)).isPresent())
                .map(fitter::put)
                .distinct()
                .filter(fits)
                .limit(2)
                .toList();
    }

    /** The words for a place in an order, in the shape of those that were written; empty where they are not such words. */
    public static List<String> rank(String shown, OfQuantity value) {
        return value.quantity().range().asPoint().flatMap(place -> RankFormat.reworded(shown, place)).stream()
                .toList();
    }

    /**
     * The strongest wording of the same shape that holds, to two significant digits or as many as are written; empty where words of this
     * shape cannot say more than these do.
     */
    public Optional<String> strongest(PhraseParts words, Fact fact) {
        if (!(fact.value() instanceof OfQuantity value)
                || !isShaped(words, value)
                || words.words().written().isEmpty()) {
            return Optional.empty();
        }
        Interval said = words.words().range();
        var readback = new Readback(project, quantities, fact, value);
        var fitter = new PhraseFitter(words, value.quantity(), readback);
        return sameShape(words, fact, value, fine(words.words().written().get().place(), value)).stream()
                .map(project.reader()::figure)
                .filter(candidate -> readback.apply(fitter.alone(candidate))
                        .filter(read ->
                                said.contains(read.range()) && !read.range().equals(said))
                        .isPresent())
                .map(fitter::put)
                .findFirst();
    }

    /** The strongest wording of the shape of a binding's words that holds; empty where they say as much already, or are not true. */
    public Optional<String> strongest(CheckedBinding binding) {
        return binding.verdict().filter(Verdict.SUPPORTED::equals).isPresent()
                        && binding.binding().target() instanceof Target.FactTarget(String id)
                ? binding.tested()
                        .flatMap(tested -> project.facts().find(id).flatMap(fact -> strongest(tested.parts(), fact)))
                : Optional.empty();
    }

    /** Words of the shape of a binding's that would be true of its fact; empty where its own are. */
    public List<String> truer(CheckedBinding binding) {
        return binding.verdict().filter(verdict -> verdict != Verdict.SUPPORTED).isPresent()
                        && binding.binding().target() instanceof Target.FactTarget(String id)
                ? binding.tested()
                        .flatMap(tested -> project.facts().find(id).map(fact -> truer(tested.parts(), fact, _ -> true)))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean isShaped(PhraseParts words, OfQuantity value) {
        return words.words().form() == Form.NUMBER
                && words.words().unit().isProportion()
                        == value.quantity().unit().isProportion();
    }

    private static Interval size(OfQuantity value) {
        return value.quantity().change()
                ? value.quantity().range().abs()
                : value.quantity().range();
    }

    /** A place fine enough for two significant digits of the fact. */
    private static Rational fine(Rational place, OfQuantity value) {
        Rational number = high(size(value)).orElse(Rational.ONE);
        return whole(place.min(PlaceValue.magnitude(number).times(TENTH)), value);
    }

    /** The words with another number under the same hedge, and for a number with none, also with 'about'. */
    private List<String> sameShape(PhraseParts words, Fact fact, OfQuantity value, Rational place) {
        Interval size = size(value);
        Optional<Rational> number = switch (words.words().hedge()) {
            case AT_LEAST -> low(size).map(v -> stepped(v, place, RoundingMode.FLOOR));
            case AT_MOST -> high(size).map(v -> stepped(v, place, RoundingMode.CEILING));
            case OVER, JUST_OVER -> low(size).filter(v -> v.signum() != 0).map(v -> below(v, place));
            case UNDER, NEARLY, JUST_UNDER -> high(size).map(v -> above(v, place));
            case BARE, EXACTLY, ABOUT -> middle(size).map(v -> stepped(v, place, RoundingMode.HALF_EVEN));
            case BETWEEN, VAGUE -> Optional.empty();
        };
        if (number.isEmpty()
                || isNought(number.get(), size)
                || isFar(words.words().hedge(), number.get(), size)) {
            return List.of();
        }
        Unit unit = ComparedFact.shown(words.words(), value.quantity().unit());
        String same = otherNoun(words, fact, value)
                .map(noun -> words.with(number.get(), unit, noun))
                .orElseGet(() -> words.with(number.get(), unit));
        boolean bare = words.words().hedge() == Hedge.BARE || words.words().hedge() == Hedge.EXACTLY;
        return bare && !size.asPoint().equals(number)
                ? List.of(same, phrase(Hedge.ABOUT, number.get(), value))
                : List.of(same);
    }

    /** A zero that only rounding makes: 'a rise of 0 percentage points'. */
    private static boolean isNought(Rational number, Interval size) {
        return number.signum() == 0 && !size.contains(Interval.point(Rational.ZERO));
    }

    /** 'At least 0' of 9 million, 'over £100 billion' of £192 billion. */
    private static boolean isFar(Hedge hedge, Rational bound, Interval size) {
        Rational reach = bound.abs().times(FAR);
        return switch (hedge) {
            case OVER, AT_LEAST, JUST_OVER ->
                low(size).filter(v -> v.isAbove(bound.plus(reach))).isPresent();
            case UNDER, AT_MOST ->
                high(size).filter(v -> v.isBelow(bound.minus(reach))).isPresent();
            default -> false;
        };
    }

    /** A place of no less than one for what is counted in whole numbers: 'at least 2,999', never 'at least 2,999.9'. */
    private static Rational whole(Rational place, OfQuantity value) {
        Unit unit = value.quantity().unit();
        boolean counted = unit instanceof Unit.Count || unit instanceof Unit.Duration;
        boolean whole = low(size(value)).filter(Rational::isWhole).isPresent()
                && high(size(value)).filter(Rational::isWhole).isPresent();
        return counted && whole ? place.max(Rational.ONE) : place;
    }

    /** 'Nearly' the next number of a place, except where the fact is itself such a number. */
    private static List<String> nearly(OfQuantity value, Rational place) {
        return high(size(value))
                .filter(v ->
                        !v.dividedBy(place).isWhole() || size(value).asPoint().isEmpty())
                .map(v -> List.of(phrase(Hedge.NEARLY, above(v, place), value)))
                .orElse(List.of());
    }

    /** The noun of what the fact counts, where the words count something else. */
    private Optional<String> otherNoun(PhraseParts words, Fact fact, OfQuantity value) {
        boolean other = !quantities.isOfOneUnit(
                words.words(), value, fact.declared().vocabulary().counts());
        return other && value.quantity().unit() instanceof Unit.Count(String own) ? Optional.of(own) : Optional.empty();
    }

    private static Rational below(Rational v, Rational place) {
        Rational floor = stepped(v, place, RoundingMode.FLOOR);
        return floor.equals(v) ? v.minus(place) : floor;
    }

    private static Rational above(Rational v, Rational place) {
        Rational ceiling = stepped(v, place, RoundingMode.CEILING);
        return ceiling.equals(v) ? v.plus(place) : ceiling;
    }

    private static Rational stepped(Rational v, Rational place, RoundingMode mode) {
        return Rational.of(v.dividedBy(place).rounded(0, mode)).times(place);
    }

    /** The number in the middle of a range that has two ends. */
    private static Optional<Rational> middle(Interval range) {
        return low(range).flatMap(from -> high(range).map(to -> from.plus(to).dividedBy(Rational.of(2))));
    }

    private static Optional<Rational> low(Interval interval) {
        return interval.low().end();
    }

    private static Optional<Rational> high(Interval interval) {
        return interval.high().end();
    }

    private static String phrase(Hedge hedge, Rational number, OfQuantity value) {
        return QuantityFormat.words(hedge, number, value.quantity().unit());
    }

    /** Whether words beside the bound ones name the direction, and it is not the fact's: correcting the bound ones is not enough. */
    public boolean isTurnedOutside(PhraseParts words, Fact fact) {
        return fact.value() instanceof OfQuantity value
                && words.words().direction() != Direction.NONE
                && value.quantity().way() == words.words().direction().reversed()
                && isDirectedOutside(words);
    }

    /** Whether the bound words themselves name no direction. */
    public boolean isDirectedOutside(PhraseParts words) {
        return !isDirected(words.shown());
    }

    /** Whether words by themselves give a quantity a direction. */
    public boolean isDirected(String words) {
        return project.reader().read(words).readings().stream()
                .anyMatch(reading -> reading.direction() != Direction.NONE);
    }

    /** A change as words that say which way it went: 'fell by 4.2 per cent', 'a fall of 4.2 per cent'; none for what is not a change. */
    public List<String> asChange(Fact fact) {
        return fact.value() instanceof OfQuantity value
                        && value.quantity().change()
                        && value.quantity().way() != Direction.NONE
                ? Inserts.size(fact)
                        .map(size -> PhraseFitter.changes(value.quantity().way(), size))
                        .orElse(List.of())
                : List.of();
    }

    /** The facts, and the values of series, that are exactly the quantity of a reading, with its unit. */
    public List<Fact> holding(Reading words) {
        if (words.written().isEmpty() || words.written().get().value().abs().isBelow(Rational.of(2))) {
            return List.of();
        }
        return project.facts().goingBy(words.written().get().value()).stream()
                .filter(fact -> fact.value() instanceof OfQuantity value
                        && sameKind(value.quantity().unit(), words.unit())
                        && quantities.isOfOneUnit(
                                words.says(),
                                value,
                                fact.declared().vocabulary().counts()))
                .limit(MOST_HOLDING)
                .toList();
    }

    private static boolean sameKind(Unit a, Unit b) {
        return a.getClass().equals(b.getClass());
    }
}
