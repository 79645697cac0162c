package dev.standfirst.check.model;

import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Target;
import java.util.List;
import java.util.Optional;

/**
 * A binding with its verdict.
 *
 * @param binding the binding
 * @param shown what the page shows: its words, or the value put in
 * @param reading what the words say, in the short form of reports ({@code > 90 %}); {@code ""} for quotes and exemptions
 * @param value what the fact holds, in the short form of reports ({@code -92.7 %})
 * @param verdict the verdict; empty for quotes and exemptions
 * @param reason why, one sentence
 * @param caveats what must be known beside the figure
 * @param tested how it was judged, where a quantity was
 * @param understood how far its words were understood
 */
public record CheckedBinding(
        Binding binding,
        String shown,
        String reading,
        String value,
        Optional<Verdict> verdict,
        String reason,
        List<String> caveats,
        Optional<TestedPhrase> tested,
        Understanding understood) {
    /** A quote or an exemption. */
    public CheckedBinding(Binding binding, String shown, String reason) {
        this(binding, shown, "", "", Optional.empty(), reason, List.of(), Optional.empty(), Understanding.NONE);
    }

    /** A binding whose fact there is not. */
    public CheckedBinding(Binding binding, String shown, Verdict verdict, String reason) {
        this(binding, shown, "", "", Optional.of(verdict), reason, List.of(), Optional.empty(), Understanding.NONE);
    }

    /** Keeps its own copy. */
    public CheckedBinding {
        caveats = List.copyOf(caveats);
    }

    /** The same verdict on a binding to another target: the fact that an id is taken to mean. */
    public CheckedBinding boundTo(Target target) {
        return target.equals(binding.target())
                ? this
                : new CheckedBinding(
                        binding.to(target), shown, reading, value, verdict, reason, caveats, tested, understood);
    }

    /** Whether there was a fact to judge its words by, or none was needed. */
    public boolean isJudged() {
        return verdict.isEmpty() || !value.isEmpty();
    }
}
