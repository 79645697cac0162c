package dev.standfirst.check.model;

import dev.standfirst.narrative.model.BindingMode;

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

    /** What one text covers. */
    public static Coverage of(CheckedText text) {
        if (text.bindings().isEmpty() && text.unbound().isEmpty()) {
            return NONE;
        }
        return new Coverage(
                count(text, BindingMode.ASSERT),
                count(text, BindingMode.INSERT),
                count(text, BindingMode.QUOTE),
                count(text, BindingMode.EXEMPT),
                text.unbound().size());
    }

    private static int count(CheckedText text, BindingMode mode) {
        return (int) text.bindings().stream()
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
