package dev.standfirst.check.model;

import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the words of a binding were understood.
 *
 * @param tested what of them was compared with the fact
 * @param notUnderstood the words beside them that make another quantity of the figure, and that the fact does not have
 */
public record Understanding(List<TestedAspect> tested, List<String> notUnderstood) {
    /** Nothing was tested. */
    public static final Understanding NONE = new Understanding(List.of(), List.of());

    /** Keeps its own copies. */
    public Understanding {
        tested = List.copyOf(tested);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** What a figure was tested for. */
    public static Understanding of(Reading reading, List<String> notUnderstood) {
        var tested = new ArrayList<TestedAspect>(List.of(TestedAspect.NUMBER));
        boolean noun = reading.unit() instanceof Unit.Count;
        if (!reading.unit().equals(Unit.NUMBER)) {
            tested.add(noun ? TestedAspect.NOUN : TestedAspect.UNIT);
        }
        if (reading.direction() != Direction.NONE && reading.aspect() != Aspect.LEVEL) {
            tested.add(TestedAspect.DIRECTION);
        }
        if (reading.period().isPresent()) {
            tested.add(TestedAspect.PERIOD);
        }
        if (reading.comparedWith().isPresent()) {
            tested.add(TestedAspect.BASE);
        }
        return new Understanding(tested, notUnderstood);
    }
}
