package dev.standfirst.site;

import dev.standfirst.check.CheckedBinding;
import dev.standfirst.check.CheckedText;
import dev.standfirst.check.Verdict;
import dev.standfirst.narrative.Mode;
import dev.standfirst.narrative.Target;
import dev.standfirst.site.Models.Note;
import dev.standfirst.site.Models.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which sentences rest on which facts: gathered from every page, looked up by fact. */
final class Uses {
    private final Map<String, List<Use>> byFact = new HashMap<>();

    /** Takes note of every fact that a text of a page is bound to. */
    void add(Route route, String page, CheckedText text) {
        for (CheckedBinding checked : text.bindings()) {
            if (checked.binding().target() instanceof Target.FactTarget(String id)) {
                byFact.computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(new Use(
                                route,
                                page,
                                checked.shown(),
                                checked.binding().mode().label(),
                                checked.verdict().map(Verdict::label).orElse(""),
                                checked.reason()));
            }
        }
    }

    List<Use> of(String fact) {
        return List.copyOf(byFact.getOrDefault(fact, List.of()));
    }

    /** The notes on the figures of a text, numbered from {@code first}; exemptions have none. */
    static List<Note> notes(CheckedText text, int first, Catalogue catalogue) {
        var notes = new ArrayList<Note>();
        for (CheckedBinding checked : text.bindings()) {
            if (checked.binding().mode() == Mode.EXEMPT) {
                continue;
            }
            var target = checked.binding().target();
            notes.add(new Note(
                    first + checked.binding().index(),
                    checked.shown(),
                    checked.binding().mode().label(),
                    checked.verdict().map(Verdict::label).orElse(""),
                    checked.reason(),
                    target instanceof Target.FactTarget(String id) ? catalogue.fact(id) : java.util.Optional.empty(),
                    target instanceof Target.ClaimTarget(String id)
                            ? catalogue.claim(id)
                            : java.util.Optional.empty()));
        }
        return notes;
    }
}
