package dev.standfirst.check;

import dev.standfirst.prose.Kind;
import dev.standfirst.prose.Reading;
import dev.standfirst.prose.Written;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Set;

/** Points are of many kinds; of a fact in percentage points they are percentage points: 'the party gained 2 points'. */
final class Points {
    private static final Set<String> NOUNS = Set.of("point", "points");
    private static final Rational HUNDREDTH = Rational.of(1, 100);

    private Points() {}

    /** Words as they are meant of a fact in {@code unit}. */
    static Reading of(Reading words, Unit unit) {
        boolean points = unit instanceof Unit.PercentagePoints
                && words.unit() instanceof Unit.Count(String noun)
                && NOUNS.contains(noun);
        return points
                ? new Reading(
                        words.start(),
                        words.end(),
                        words.numberStart(),
                        words.numberEnd(),
                        words.clause(),
                        Kind.PERCENTAGE_POINTS,
                        Unit.PERCENTAGE_POINTS,
                        words.form(),
                        words.hedge(),
                        words.aspect(),
                        words.direction(),
                        hundredth(words.range()),
                        hundredth(words.loose()),
                        words.written()
                                .map(written -> new Written(
                                        written.value().times(HUNDREDTH),
                                        written.place().times(HUNDREDTH),
                                        false)),
                        words.date(),
                        words.duty())
                : words;
    }

    private static Interval hundredth(Interval range) {
        return range.times(Interval.point(HUNDREDTH));
    }
}
