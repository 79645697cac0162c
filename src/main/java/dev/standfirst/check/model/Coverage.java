package dev.standfirst.check.model;

import dev.standfirst.narrative.model.BindingMode;
import java.util.List;

/**
 * How many figures of a text, or of everything, are bound to facts.
 *
 * @param checked figures whose words were proved
 * @param inserted figures put in from facts
 * @param quoted figures of claims
 * @param exempt figures exempted with a reason
 * @param unbound figures that no fact is behind
 */
public record Coverage(int checked, int inserted, int quoted, int exempt, int unbound) {
    /** Nothing at all. */
    public static final Coverage NONE = new Coverage(0, 0, 0, 0, 0);

    /** What the bindings and the unbound figures of one text cover. */
    static Coverage of(List<CheckedBinding> bindings, List<UnboundFigure> unbound) {
        if (bindings.isEmpty() && unbound.isEmpty()) {
            return NONE;
        }
        return new Coverage(
                count(bindings, BindingMode.ASSERT),
                count(bindings, BindingMode.INSERT),
                count(bindings, BindingMode.QUOTE),
                count(bindings, BindingMode.EXEMPT),
                unbound.size());
    }

    private static int count(List<CheckedBinding> bindings, BindingMode mode) {
        return (int) bindings.stream()
                .filter(binding -> binding.binding().mode() == mode)
                .count();
    }

    /** All figures. */
    public int figures() {
        return bound() + exempt + unbound;
    }

    /** The figures that are bound: checked, inserted and quoted. */
    public int bound() {
        return checked + inserted + quoted;
    }

    /** The two together. */
    public Coverage plus(Coverage other) {
        if (other.equals(NONE)) {
            return this;
        }
        return new Coverage(
                checked + other.checked,
                inserted + other.inserted,
                quoted + other.quoted,
                exempt + other.exempt,
                unbound + other.unbound);
    }
}
