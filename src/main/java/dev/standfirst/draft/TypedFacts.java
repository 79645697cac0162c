package dev.standfirst.draft;

import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.Mood;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The facts that a figure's own words give, from the one that says most to the one that says least. */
final class TypedFacts {
    private static final Pattern CURRENCY_BEFORE = Pattern.compile("(?:[A-Z]{1,3})?[£$€¥]$");
    private static final Pattern NOUN = Pattern.compile("[\\p{L}][\\p{L} '’-]*");

    private final Figure figure;
    private final Reading reading;
    private final String text;
    /** The period that the sentence or the words around give it; {@code ""} for none. */
    private final String period;

    private final boolean carried;

    TypedFacts(Figure figure) {
        this.figure = figure;
        this.reading = figure.reading();
        this.text = figure.prose().text();
        Optional<String> own = reading.period().filter(TypedFacts::isWhole);
        Optional<String> before = (reading.statement().timing().isOpen()
                        ? figure.periodOfHead().or(figure::carriedPeriod)
                        : figure.periodOfYearBeside())
                .filter(TypedFacts::isWhole);
        this.period = own.or(() -> before).orElse("");
        this.carried = own.isEmpty() && before.isPresent();
    }

    private static boolean isWhole(String iso) {
        return Period.parse(iso).isPresent();
    }

    /** All of them. */
    List<Stand> all() {
        var stands = new LinkedHashSet<Stand>();
        List<String> periods = Stream.of(
                        figure.periodAfter().filter(TypedFacts::isWhole).orElse(""), period)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (reading.says().isChange()) {
            periods.forEach(when -> changes(when, stands));
            changes("", stands);
        }
        periods.forEach(when -> levels(when, stands));
        levels("", stands);
        return List.copyOf(stands);
    }

    private void changes(String when, Set<Stand> stands) {
        String base = reading.comparedWith().filter(TypedFacts::isWhole).orElse("");
        String label = FigureLabel.ofChange(figure, when);
        if (isPlain()) {
            for (String value : signed()) {
                stands.add(typed(label, value, countUnit(), when, base));
                stands.add(typed(label, value, countUnit(), when, ""));
            }
        } else if (reading.kind() == Kind.PERCENT) { // a rate of growth, as its label says
            stands.add(typed(label, small(figure.words()), "", when, base));
            stands.add(typed(label, small(figure.words()), "", when, ""));
        }
    }

    private void levels(String when, Set<Stand> stands) {
        String label = FigureLabel.ofLevel(figure, when);
        String unit = countUnit();
        if (!unit.isEmpty()) {
            stands.add(typed(label, small(text.substring(reading.start(), reading.numberEnd())), unit, when, ""));
        }
        stands.add(typed(label, small(figure.words()), "", when, ""));
        reading.written()
                .filter(_ -> isPlain())
                .ifPresent(number -> stands.add(
                        typed(label, QuantityFormat.words(Hedge.BARE, number.value(), reading.unit()), "", when, "")));
    }

    /** Words that begin a sentence as they are within one. */
    private static String small(String words) {
        boolean word =
                words.length() > 1 && Character.isUpperCase(words.charAt(0)) && Character.isLowerCase(words.charAt(1));
        return word ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** Whether the number is given as it is, so that it can have a sign. */
    private boolean isPlain() {
        return reading.written().isPresent()
                && (reading.hedge() == Hedge.BARE
                        || reading.hedge() == Hedge.EXACTLY
                        || reading.hedge() == Hedge.ABOUT);
    }

    /** The number with the sign of its direction, as written and as the program would write it. */
    private List<String> signed() {
        if (reading.says().isNegative()) {
            return List.of(figure.words());
        }
        String sign = reading.direction() == Direction.DOWN ? "-" : "+";
        String before = text.substring(reading.start(), reading.numberStart());
        Matcher currency = CURRENCY_BEFORE.matcher(before);
        int end = countUnit().isEmpty() ? reading.end() : reading.numberEnd();
        String written = (currency.find() ? currency.group() : "") + text.substring(reading.numberStart(), end);
        String formatted = QuantityFormat.words(
                Hedge.BARE,
                reading.written().orElseThrow().value(),
                countUnit().isEmpty() ? reading.unit() : Unit.NUMBER);
        return List.of(sign + written, sign + formatted);
    }

    /** The noun of what is counted, as written; {@code ""} where it is not a count, or nothing is named. */
    private String countUnit() {
        if (!(reading.unit() instanceof Unit.Count(String noun)) || noun.isEmpty()) {
            return "";
        }
        String written = text.substring(reading.numberEnd(), reading.end()).strip();
        return NOUN.matcher(written).matches() ? written : noun;
    }

    private Stand typed(String label, String value, String unit, String when, String base) {
        var notes = new ArrayList<String>();
        if (when.isEmpty()) {
            notes.add("period");
        } else if (carried && when.equals(period)) {
            notes.add("the period is taken from the words around");
        }
        if (reading.hedge() != Hedge.BARE && reading.hedge() != Hedge.EXACTLY) {
            notes.add("the source may give it exactly");
        }
        if (reading.kind() == Kind.COUNT && countUnit().isEmpty()) {
            notes.add("what is counted");
        }
        if (reading.says().isChange() && base.isEmpty()) {
            notes.add("compared-with");
        }
        if (reading.direction() != Direction.NONE && reading.aspect() == Aspect.UNMARKED) {
            notes.add("a level or a change");
        }
        if (!reading.statement().mood().is(Mood.Kind.STATED)) {
            notes.add("the sentence does not state it as so");
        }
        return new Stand.Typed(label, value, unit, when, base, notes);
    }
}
