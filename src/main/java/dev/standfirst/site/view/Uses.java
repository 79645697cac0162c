package dev.standfirst.site.view;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.Note;
import dev.standfirst.site.model.Models.NoteLimits;
import dev.standfirst.site.model.Models.NotePlace;
import dev.standfirst.site.model.Models.Use;
import dev.standfirst.site.view.QuotedSentences.QuotedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which sentences rest on which facts: gathered from every page when a fact is first looked up. Safe on any thread. */
public final class Uses {
    private final Consumer<Uses> gathering;
    private final Map<String, List<Supplier<Use>>> byFact = new HashMap<>();
    private final ViewModels catalogue;
    private boolean gathered;

    /**
     * @param gathering adds every text of every page
     */
    public Uses(ViewModels catalogue, Consumer<Uses> gathering) {
        this.catalogue = catalogue;
        this.gathering = gathering;
    }

    /** Records every fact that a text of a page is bound to; a value of a series as the series. */
    public void add(Route route, String page, CheckedText text) {
        Optional<QuotedSentences> known = text.kept(QuotedSentences.class);
        if (known.isPresent()) {
            known.get().sentences().forEach(quoted -> add(quoted.fact(), () -> quoted.on(route, page)));
            return;
        }
        int place = 0;
        for (Passage passage : text.narrative().passages()) {
            for (Binding binding : passage.bindings()) {
                if (binding.target() instanceof Target.FactTarget(String id)) {
                    int here = place++;
                    add(
                            id,
                            () -> (text.keeps() ? all(text).get(here) : quoted(text, passage, binding, id))
                                    .on(route, page));
                }
            }
        }
    }

    private void add(String fact, Supplier<Use> use) {
        byFact.computeIfAbsent(SeriesLink.seriesOf(fact), _ -> new ArrayList<>())
                .add(use);
    }

    private QuotedSentence quoted(CheckedText text, Passage passage, Binding binding, String fact) {
        Sentence sentence =
                Sentence.around(text, passage, binding, catalogue::shown).in(catalogue.language());
        CheckedBinding checked = sentence.checked();
        String verdict = checked.verdict().map(Verdict::label).orElse("");
        return new QuotedSentence(
                fact,
                sentence.before(),
                sentence.words(),
                sentence.after(),
                checked.binding().mode().label(),
                verdict,
                catalogue.language().reason(verdict, checked.reason()));
    }

    private List<QuotedSentence> all(CheckedText text) {
        return text.once(QuotedSentences.class, () -> quoted(text)).sentences();
    }

    /** The sentences of a text that rest on facts, in its order. */
    private QuotedSentences quoted(CheckedText text) {
        var sentences = new ArrayList<QuotedSentence>();
        for (Passage passage : text.narrative().passages()) {
            for (Binding binding : passage.bindings()) {
                if (binding.target() instanceof Target.FactTarget(String id)) {
                    sentences.add(quoted(text, passage, binding, id));
                }
            }
        }
        return new QuotedSentences(sentences);
    }

    public List<Use> of(String fact) {
        gather();
        return byFact.getOrDefault(fact, List.of()).stream().map(Supplier::get).toList();
    }

    private synchronized void gather() {
        if (!gathered) {
            gathering.accept(this);
            gathered = true;
        }
    }

    /** The notes on the figures of a page's texts, numbered from 1 in the order of the page; exemptions have none. */
    public static List<Note> notes(List<CheckedText> texts, ViewModels catalogue) {
        var notes = new ArrayList<Note>();
        texts.forEach(text ->
                noted(text).forEach(checked -> notes.add(note(notes.size() + 1, text, checked, catalogue))));
        return List.copyOf(notes);
    }

    /** The bindings of a text that get a note. */
    public static Stream<CheckedBinding> noted(CheckedText text) {
        return text.bindings().stream().filter(checked -> checked.binding().mode() != BindingMode.EXEMPT);
    }

    private static Note note(int number, CheckedText text, CheckedBinding checked, ViewModels catalogue) {
        var target = checked.binding().target();
        return new Note(
                number,
                new NotePlace(text, checked.binding().index()),
                catalogue.words().of(checked),
                checked.binding().mode().label(),
                checked.verdict().map(Verdict::label).orElse(""),
                catalogue
                        .language()
                        .reason(checked.verdict().map(Verdict::label).orElse(""), checked.reason()),
                new NoteLimits(
                        checked.understood().notUnderstood().stream()
                                .map(Typography::set)
                                .toList(),
                        checked.binding().mode() == BindingMode.INSERT ? List.of() : catalogue.headroom(checked)),
                catalogue.proof(checked),
                target instanceof Target.FactTarget(String id) ? catalogue.fact(id) : Optional.empty(),
                target instanceof Target.ClaimTarget(String id) ? catalogue.claim(id) : Optional.empty());
    }
}
