package dev.standfirst.check;

import dev.standfirst.fact.Fact;
import dev.standfirst.fact.FactValue.OfQuantity;
import dev.standfirst.narrative.Target;
import dev.standfirst.prose.Form;
import dev.standfirst.prose.Hedge;
import dev.standfirst.prose.Kind;
import dev.standfirst.prose.QuantityFormat;
import dev.standfirst.prose.Reading;
import dev.standfirst.prose.Written;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words that are true of a fact, in the shape of given ones: the same hedge and unit as written, another number. Each is read back
 * and judged before it is offered, so no false wording is ever proposed.
 */
public final class Wordings {
    /** Words of direction after a number, and the words for the other way. */
    private static final Map<String, String> OTHER_WAY = Map.ofEntries(
            Map.entry("above", "below"),
            Map.entry("below", "above"),
            Map.entry("higher", "lower"),
            Map.entry("lower", "higher"),
            Map.entry("up", "down"),
            Map.entry("down", "up"),
            Map.entry("more", "fewer"),
            Map.entry("fewer", "more"),
            Map.entry("less", "more"),
            Map.entry("rise", "fall"),
            Map.entry("jump", "fall"),
            Map.entry("surge", "fall"),
            Map.entry("growth", "fall"),
            Map.entry("gain", "fall"),
            Map.entry("increase", "decrease"),
            Map.entry("fall", "rise"),
            Map.entry("drop", "rise"),
            Map.entry("slump", "rise"),
            Map.entry("plunge", "rise"),
            Map.entry("dip", "rise"),
            Map.entry("cut", "rise"),
            Map.entry("decline", "rise"),
            Map.entry("decrease", "increase"),
            Map.entry("reduction", "increase"));

    /** A bound further off than by this part of it says too little to be offered. */
    private static final Rational FAR = Rational.of(1, 4);

    /** Words after a part of a whole that name no whole: 'two in five were seen'. */
    private static final Set<String> NO_WHOLE = Set.of(
            "of", "in", "to", "from", "by", "at", "on", "for", "with", "and", "or", "but", "as", "than", "that",
            "which", "who", "were", "was", "are", "is", "had", "has", "have", "did", "do", "does", "will", "would",
            "could", "can", "after", "before", "since", "said", "say", "says", "voted", "went", "came", "got", "died",
            "failed", "passed");

    /** As many characters as the longest of 'one' to 'nine' has; 'one patient in four' has a noun of its own. */
    private static final int LONGEST_FEW = 5;

    private static final Set<String> ARTICLES = Set.of("a ", "an ");

    private static final Rational TENTH = Rational.of(1, 10);

    private final Project project;
    private final QuantityJudge quantities;

    /**
     * @param project the facts that words may mean
     * @param quantities judges what is found, with every unit of the project in mind
     */
    Wordings(Project project, QuantityJudge quantities) {
        this.project = project;
        this.quantities = quantities;
    }

    /**
     * Up to two wordings that the fact bears out: the nearest of the same shape ('over 92 per cent' for 'over 95 per cent'), then
     * 'nearly', then the figure as it is inserted; none where the fact is no quantity.
     */
    List<String> truer(Tested words, Fact fact) {
        if (!(fact.value() instanceof OfQuantity value)) {
            return List.of();
        }
        if (words.words().kind() == Kind.ORDINAL) {
            return Places.truer(words.shown(), value).stream().toList();
        }
        if (words.words().form() == Form.MULTIPLE && value.quantity().unit().isProportion()) {
            return Multiples.truer(words, fact, value)
                    .filter(candidate -> bornOut(candidate, fact, value).isPresent())
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
        return candidates.stream()
                .filter(candidate -> bornOut(verb(way(words.words(), value)) + candidate, fact, value)
                        .isPresent())
                .map(candidate -> inPlace(candidate, words, fact, value))
                .distinct()
                .limit(2)
                .toList();
    }

    /**
     * The strongest wording of the same shape that holds, to two significant digits or as many as are written; none where words of this
     * shape cannot say more than these do.
     */
    Optional<String> strongest(Tested words, Fact fact) {
        if (!(fact.value() instanceof OfQuantity value)
                || !isShaped(words, value)
                || words.words().written().isEmpty()) {
            return Optional.empty();
        }
        Interval said = words.words().range();
        return sameShape(words, fact, value, fine(words.words().written().get().place(), value)).stream()
                .filter(candidate -> bornOut(verb(way(words.words(), value)) + candidate, fact, value)
                        .filter(read ->
                                said.contains(read.range()) && !read.range().equals(said))
                        .isPresent())
                .map(candidate -> inPlace(candidate, words, fact, value))
                .findFirst();
    }

    /** The strongest wording of the shape of a binding's words that holds; none where they say as much already, or are not true. */
    public Optional<String> strongest(CheckedBinding binding) {
        return binding.verdict().filter(Verdict.SUPPORTED::equals).isPresent()
                        && binding.binding().target() instanceof Target.FactTarget(String id)
                ? binding.tested().flatMap(tested -> project.facts().find(id).flatMap(fact -> strongest(tested, fact)))
                : Optional.empty();
    }

    /** Words of the shape of a binding's that would be true of its fact; none where its own are. */
    public List<String> truer(CheckedBinding binding) {
        return binding.verdict().filter(verdict -> verdict != Verdict.SUPPORTED).isPresent()
                        && binding.binding().target() instanceof Target.FactTarget(String id)
                ? binding.tested()
                        .flatMap(tested -> project.facts().find(id).map(fact -> truer(tested, fact)))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean isShaped(Tested words, OfQuantity value) {
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
        return whole(place.min(Steps.magnitude(number).times(TENTH)), value);
    }

    /** The words with another number under the same hedge, and for a number with none, also with 'about'. */
    private List<String> sameShape(Tested words, Fact fact, OfQuantity value, Rational place) {
        Interval size = size(value);
        Optional<Rational> number = switch (words.words().hedge()) {
            case AT_LEAST -> low(size).map(v -> stepped(v, place, RoundingMode.FLOOR));
            case AT_MOST -> high(size).map(v -> stepped(v, place, RoundingMode.CEILING));
            case OVER, JUST_OVER -> low(size).filter(v -> v.signum() != 0).map(v -> below(v, place));
            case UNDER, NEARLY, JUST_UNDER -> high(size).map(v -> above(v, place));
            case BARE, EXACTLY, ABOUT -> middle(size).map(v -> stepped(v, place, RoundingMode.HALF_EVEN));
            case BETWEEN, VAGUE -> Optional.empty();
        };
        if (number.isEmpty() || isFar(words.words().hedge(), number.get(), size)) {
            return List.of();
        }
        String same = words.before()
                + number(
                        number.get(),
                        words,
                        QuantityJudge.shown(words.words(), value),
                        after(words, fact, value, number.get()));
        boolean bare = words.words().hedge() == Hedge.BARE || words.words().hedge() == Hedge.EXACTLY;
        return bare && !size.asPoint().equals(number)
                ? List.of(same, phrase(Hedge.ABOUT, number.get(), value))
                : List.of(same);
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

    /** 'Nearly' the next number of a place, save where the fact is itself such a number. */
    private static List<String> nearly(OfQuantity value, Rational place) {
        return high(size(value))
                .filter(v ->
                        !v.dividedBy(place).isWhole() || size(value).asPoint().isEmpty())
                .map(v -> List.of(phrase(Hedge.NEARLY, above(v, place), value)))
                .orElse(List.of());
    }

    /** A number with the unit as it was written; money and rates as they are always written. */
    private static String number(Rational number, Tested words, Unit unit, String after) {
        return switch (unit) {
            case Unit.Money _, Unit.Rate _ -> QuantityFormat.words(Hedge.BARE, number, unit);
            case Unit.Percent _, Unit.PercentagePoints _ ->
                QuantityFormat.words(Hedge.BARE, number.times(Rational.of(100)), Unit.NUMBER) + words.after();
            case Unit.Count _, Unit.Ratio _, Unit.Duration _ ->
                QuantityFormat.words(Hedge.BARE, number, Unit.NUMBER) + after;
        };
    }

    /** The words after a number, with the noun that is counted in the form for so many; the fact's noun where they count something else. */
    private String after(Tested words, Fact fact, OfQuantity value, Rational number) {
        boolean other =
                !quantities.isOfOneUnit(words.words(), value, fact.declared().counts());
        if (other && value.quantity().unit() instanceof Unit.Count(String own)) {
            return own.isEmpty() ? "" : " " + Nouns.of(own, number);
        }
        return switch (words.words().unit()) {
            case Unit.Count(String noun) -> Nouns.in(words.after(), noun, number);
            case Unit.Duration(String noun) ->
                words.after().contains(noun) ? Nouns.in(words.after(), noun, number) : " " + Nouns.of(noun, number);
            default -> words.after();
        };
    }

    /** Whether words of a part stand right before what it is a part of: 'most schools', 'two in five schools', 'half the schools'. */
    private static boolean takesNoun(String shown) {
        String lower = shown.toLowerCase(Locale.ROOT);
        List<String> said = List.of(lower.split(" ", -1));
        int in = said.lastIndexOf("in");
        boolean inSoMany = in > 0 && (said.get(in - 1).length() <= LONGEST_FEW);
        return lower.endsWith("most") || lower.endsWith("half") || inSoMany;
    }

    /** A part of a whole before what it is a part of: 'two in five schools' becomes '40.1 per cent of schools'. */
    private String ofTheWhole(String candidate, Tested words, Fact fact, OfQuantity value) {
        String rest = words.rest();
        String tail = rest.isBlank() ? "" : rest.startsWith(" of ") || rest.equals(" of") ? rest : " of" + rest;
        if (tail.isEmpty()) {
            String next = words.next();
            boolean noun =
                    takesNoun(words.shown()) && !next.isEmpty() && !next.endsWith("ed") && !NO_WHOLE.contains(next);
            return noun ? candidate + " of" : candidate;
        }
        return bornOut(candidate + tail, fact, value).isPresent() ? candidate + tail : candidate;
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
        return value(interval.low());
    }

    private static Optional<Rational> high(Interval interval) {
        return value(interval.high());
    }

    private static Optional<Rational> value(Bound bound) {
        return switch (bound) {
            case Bound.Unbounded _ -> Optional.empty();
            case Bound.Closed(Rational v) -> Optional.of(v);
            case Bound.Open(Rational v) -> Optional.of(v);
        };
    }

    private static String phrase(Hedge hedge, Rational number, OfQuantity value) {
        return QuantityFormat.words(hedge, number, value.quantity().unit());
    }

    /** Which way the fact goes, where the words named a direction and the fact has one. */
    private static Direction way(Reading words, OfQuantity value) {
        return words.direction() == Direction.NONE ? Direction.NONE : way(value);
    }

    /** Which way a fact goes; none where it is no change, or may go either way. */
    static Direction way(OfQuantity value) {
        if (!value.quantity().change()) {
            return Direction.NONE;
        }
        Interval range = value.quantity().range();
        return Interval.below(Rational.ZERO).contains(range)
                ? Direction.DOWN
                : Interval.above(Rational.ZERO).contains(range) ? Direction.UP : Direction.NONE;
    }

    private static String verb(Direction way) {
        return switch (way) {
            case UP -> "rose by ";
            case DOWN -> "fell by ";
            case NONE -> "";
        };
    }

    /** 'fell by', and after 'has' or 'had' 'fallen by'. */
    static String verb(Direction way, Tested words) {
        if (!words.isAfterHave()) {
            return verb(way);
        }
        return way == Direction.UP ? "risen by " : "fallen by ";
    }

    private static String noun(Direction way) {
        return way == Direction.UP ? "a rise of " : "a fall of ";
    }

    /**
     * A candidate as it may stand in the place of the bound words. Where they name a direction, it goes with them: 'a rise of 18 per cent'
     * becomes 'a rise of 9 per cent', and of a fall 'a fall of 9 per cent'.
     */
    private String inPlace(String candidate, Tested words, Fact fact, OfQuantity value) {
        Direction way = way(words.words(), value);
        if (way == Direction.NONE) {
            boolean part = words.words().form() == Form.PROPORTION
                    && value.quantity().unit().isProportion()
                    && !value.quantity().change();
            if (part) {
                return ofTheWhole(candidate, words, fact, value);
            }
            String all = candidate + words.rest();
            boolean plain = words.words().direction() == Direction.NONE
                    && words.opening().isEmpty();
            return plain && bornOut(all, fact, value).isPresent() ? all : candidate;
        }
        if (way != words.words().direction()) {
            return turned(candidate, words, way, fact, value);
        }
        String whole = Nouns.before(words.opening(), candidate) + candidate + words.rest();
        Optional<Direction> named = bornOut(whole, fact, value).map(Reading::direction);
        if (named.filter(Direction.NONE::equals).isPresent()) {
            // The direction stands outside the bound words.
            return words.opening().equals("by ") ? whole : candidate;
        }
        return named.isPresent() ? whole : verb(way, words) + candidate;
    }

    /** A candidate with the other direction than the words', in their form: '13 per cent above', 'a rise of 13 per cent', 'rose by 13 per cent'. */
    private String turned(String candidate, Tested words, Direction way, Fact fact, OfQuantity value) {
        String after = OTHER_WAY.get(words.rest().strip());
        if (after != null && bornOut(candidate + " " + after, fact, value).isPresent()) {
            boolean article = ARTICLES.contains(words.opening().toLowerCase(Locale.ROOT));
            if (article && Character.isLetter(candidate.charAt(0))) {
                return noun(way) + candidate;
            }
            return (article ? Nouns.before(words.opening(), candidate) : "") + candidate + " " + after;
        }
        return ((words.lead() + words.opening()).endsWith(" of ") ? noun(way) : verb(way, words)) + candidate;
    }

    /** Whether words beside the bound ones name the direction, and it is not the fact's: to mend the bound ones is not enough. */
    boolean isTurnedOutside(Tested words, Fact fact) {
        return fact.value() instanceof OfQuantity value
                && way(words.words(), value) != Direction.NONE
                && way(words.words(), value) != words.words().direction()
                && project.reader().read(words.bound()).readings().stream()
                        .allMatch(reading -> reading.direction() == Direction.NONE);
    }

    /** The reading of words, where the fact bears them out. */
    private Optional<Reading> bornOut(String words, Fact fact, OfQuantity value) {
        List<Reading> readings = project.reader().read(words).readings();
        return Optional.of(readings)
                .filter(found -> found.size() == 1)
                .map(found -> InUnitOfFact.of(found.getFirst(), value.quantity().unit()))
                .filter(reading -> quantities
                                .judge(reading, value, fact.declared().counts())
                                .verdict()
                        == Verdict.SUPPORTED);
    }

    /** The first fact that is exactly the quantity of a reading, unit and all. */
    Optional<Fact> holding(Reading words) {
        if (words.written().isEmpty() || words.written().get().value().abs().isBelow(Rational.of(2))) {
            return Optional.empty();
        }
        return project.facts().all().stream()
                .filter(fact -> fact.value() instanceof OfQuantity value
                        && value.nominal().equals(words.written().map(Written::value))
                        && sameKind(value.quantity().unit(), words.unit())
                        && quantities.isOfOneUnit(words, value, fact.declared().counts()))
                .findFirst();
    }

    private static boolean sameKind(Unit a, Unit b) {
        return a.getClass().equals(b.getClass());
    }
}
