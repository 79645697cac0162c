package dev.standfirst.check.model;

import dev.standfirst.narrative.model.Narrative;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A published text with a verdict on each of its bindings. One that an earlier build has judged is judged again only when somebody asks
 * for more than that build has left. Immutable as far as anybody can see; safe on any thread.
 */
public final class CheckedText {
    private final Narrative narrative;
    private final Supplier<Verdicts> verdicts;
    private final Supplier<Coverage> coverage;
    private final Keepsakes keepsakes;

    private record Verdicts(List<CheckedBinding> bindings, List<UnboundFigure> unbound) {
        Verdicts {
            bindings = List.copyOf(bindings);
            unbound = List.copyOf(unbound);
        }
    }

    /**
     * @param narrative the text
     * @param bindings one for each of the narrative's bindings, in the same order
     * @param unbound the figures in it that no fact is behind
     */
    public CheckedText(Narrative narrative, List<CheckedBinding> bindings, List<UnboundFigure> unbound) {
        this(narrative, new Verdicts(bindings, unbound), Keepsakes.NONE);
    }

    private CheckedText(Narrative narrative, Verdicts verdicts, Keepsakes keepsakes) {
        this.narrative = narrative;
        this.verdicts = () -> verdicts;
        this.coverage = () -> Coverage.of(verdicts.bindings(), verdicts.unbound());
        this.keepsakes = keepsakes;
    }

    private CheckedText(Narrative narrative, Supplier<Verdicts> verdicts, Coverage coverage, Keepsakes keepsakes) {
        this.narrative = narrative;
        this.verdicts = verdicts;
        this.coverage = () -> coverage;
        this.keepsakes = keepsakes;
    }

    /**
     * A text that an earlier build has judged.
     *
     * @param narrative the text, as far as that build has left it
     * @param coverage its figures
     * @param keepsakes what was made of it
     * @param judged judges it again, once
     */
    public static CheckedText remembered(
            Narrative narrative, Coverage coverage, Keepsakes keepsakes, Supplier<CheckedText> judged) {
        return new CheckedText(
                narrative,
                () -> new Verdicts(judged.get().bindings(), judged.get().unbound()),
                coverage,
                keepsakes);
    }

    /** The same text, which keeps for the next build what is made of it. */
    public CheckedText kept() {
        return new CheckedText(narrative, verdicts.get(), Keepsakes.empty());
    }

    /** The text. */
    public Narrative narrative() {
        return narrative;
    }

    /** One for each of the narrative's bindings, in the same order. */
    public List<CheckedBinding> bindings() {
        return verdicts.get().bindings();
    }

    /** The figures in it that no fact is behind. */
    public List<UnboundFigure> unbound() {
        return verdicts.get().unbound();
    }

    /** How many of its figures are bound. */
    public Coverage coverage() {
        return coverage.get();
    }

    /** Whether what is made of it is kept for the next build. */
    public boolean keeps() {
        return keepsakes != Keepsakes.NONE;
    }

    /**
     * Something made of this text and what it names alone; made once where it is kept for the next build.
     *
     * @param make makes it
     */
    public <T extends Record> T once(Class<T> kind, Supplier<T> make) {
        return keepsakes.once(kind, make);
    }

    /** What has been made of it and is kept. */
    public <T extends Record> Optional<T> kept(Class<T> kind) {
        return keepsakes.find(kind);
    }
}
