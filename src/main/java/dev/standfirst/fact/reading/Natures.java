package dev.standfirst.fact.reading;

import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.prose.ChangeNames;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells what typed values are: a signed percentage is a rate of growth, and so is one whose fact is named for growth, inflation, a rise
 * or a fall; any other number with a sign may be a change or a level.
 */
final class Natures {
    private Natures() {}

    /** What a value in {@code unit} is; {@code signed} where a sign is written before it. */
    static Nature of(FactDeclaration fact, Unit unit, boolean signed) {
        if (!unit.isHundredths()) {
            return signed ? Nature.SIGNED : Nature.LEVEL;
        }
        if (signed) {
            return unit instanceof Unit.PercentagePoints ? Nature.SIGNED : Nature.GROWTH;
        }
        List<String> names = Stream.concat(Stream.of(fact.label().text()), fact.vocabulary().counts().stream())
                .toList();
        return switch (ChangeNames.of(names)) {
            case UP -> Nature.RATE;
            case DOWN -> Nature.FALL;
            case NONE -> Nature.LEVEL;
        };
    }
}
