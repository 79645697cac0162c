package dev.standfirst.check.text;

import dev.standfirst.check.aptness.Aptness;
import dev.standfirst.check.aptness.WordAptness;
import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.check.context.PublishedTexts.Role;
import dev.standfirst.check.context.StringPool;
import dev.standfirst.check.context.UnknownNames;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.check.model.Inserts;
import dev.standfirst.check.model.Outcome;
import dev.standfirst.check.model.Setting;
import dev.standfirst.check.model.UnboundFigure;
import dev.standfirst.check.model.Understanding;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Caveat;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.LinkSpan;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Judges one published text: each of its bindings, and the figures that have none. Used for one text by one thread. */
public final class TextJudge {
    private final CheckContext project;
    private final PublishedText text;
    private final Narrative narrative;
    private final StringPool shared;
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<CheckedBinding> bindings = new ArrayList<>();
    private final List<UnboundFigure> unbound = new ArrayList<>();
    private final NavigableSet<SourceSpan> broken;
    private final FaultReport faults;
    private final BindingJudge judge;

    /** Judges words that are not in the text, and reports nothing. */
    private final BindingJudge trial;

    private final Aptness aptness;
    private final ProseReader reader;
    private final Settings settings = new Settings();

    public TextJudge(
            CheckContext project,
            QuantityJudge quantities,
            StringPool shared,
            PublishedText text,
            Narrative narrative) {
        this.shared = shared;
        this.project = project;
        this.text = text;
        this.narrative = narrative;
        this.broken = broken(narrative.diagnostics());
        this.faults = new FaultReport(project, quantities, diagnostics);
        this.judge = new BindingJudge(project, quantities, text.role(), faults);
        this.trial = new BindingJudge(
                project, quantities, text.role(), new FaultReport(project, quantities, new Diagnostics()));
        this.aptness = new Aptness(project, quantities, text, diagnostics);
        this.reader = text.on().map(project.reader()::saidOn).orElse(project.reader());
    }

    /**
     * A judged text and what is wrong with it.
     *
     * @param checked the verdicts
     * @param diagnostics what is wrong
     */
    public record Result(CheckedText checked, List<Diagnostic> diagnostics) {}

    public Result judge() {
        diagnostics.addAll(narrative.diagnostics());
        narrative.passages().forEach(this::passage);
        narrative.links().forEach(new LinkJudge(project, text, diagnostics)::judge);
        new EmbedJudge(project, diagnostics).judge(narrative.embeds());
        return new Result(new CheckedText(narrative, bindings, unbound), diagnostics.toList());
    }

    /** The links that are not well formed, by where they start; of most texts there are none. */
    private static NavigableSet<SourceSpan> broken(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return Collections.emptyNavigableSet();
        }
        var broken = new TreeSet<SourceSpan>(
                Comparator.comparingInt(SourceSpan::line).thenComparingInt(SourceSpan::column));
        for (Diagnostic each : diagnostics) {
            if (each.code() == DiagnosticCode.BROKEN_BINDING || each.code() == DiagnosticCode.UNSUPPORTED_MARKDOWN) {
                broken.add(each.span());
            }
        }
        return broken;
    }

    private void passage(Passage passage) {
        FilledPassage composed = FilledPassage.of(passage, binding -> insert(binding, true));
        ProseText prose = read(composed);
        List<BoundPhrase> phrases = BoundPhrase.all(composed, prose);
        if (phrases.stream().anyMatch(this::isChangeWithoutDirection)) {
            Set<Binding> directed = phrases.stream()
                    .filter(TextJudge::isDirected)
                    .map(BoundPhrase::binding)
                    .collect(Collectors.toSet());
            composed = FilledPassage.of(passage, binding -> insert(binding, directed.contains(binding)));
            prose = read(composed);
            phrases = BoundPhrase.all(composed, prose);
        }
        for (BoundPhrase phrase : phrases) {
            bindings.add(binding(phrase, passage));
        }
        unbound(passage, composed, prose);
        settings.add(passage, prose);
        if (project.reader().readsLanguage()) {
            new UnreadFigures(passage, composed, diagnostics).check(prose, reader);
        }
        LookAlikes.check(passage, phrases, diagnostics);
        if (text.role() == Role.OURS) {
            new WordAptness(project, diagnostics).causes(passage, composed, prose);
        }
    }

    private ProseText read(FilledPassage composed) {
        List<LinkSpan> links = composed.slots().stream()
                .map(slot -> new LinkSpan(slot.start(), slot.end(), as(slot.binding())))
                .toList();
        return reader.read(ScareQuotes.blanked(composed), links);
    }

    private LinkSpan.As as(Binding binding) {
        boolean insert = binding.mode() == BindingMode.INSERT;
        return fact(binding)
                .map(fact -> switch (fact.value()) {
                    case FactValue.OfQuantity _ -> insert ? LinkSpan.As.VALUE : LinkSpan.As.FIGURE;
                    case FactValue.OfDate _ -> insert ? LinkSpan.As.WORDS : LinkSpan.As.DATE;
                    case FactValue.OfText _, FactValue.OfBoolean _, FactValue.OfSeries _ -> LinkSpan.As.WORDS;
                })
                .orElse(LinkSpan.As.WORDS);
    }

    private String insert(Binding binding, boolean size) {
        return fact(binding)
                .flatMap(fact -> Inserts.in(project.reader(), fact, size))
                .orElse(String.valueOf('\uFFFC'));
    }

    private Optional<Fact> fact(Binding binding) {
        return binding.target() instanceof Target.FactTarget(String id)
                ? project.facts().find(id)
                : Optional.empty();
    }

    /** Whether a binding puts in a change that no word of direction governs, so that its sign must say which way it went. */
    private boolean isChangeWithoutDirection(BoundPhrase phrase) {
        return phrase.binding().mode() == BindingMode.INSERT
                && fact(phrase.binding()).filter(TextJudge::isChange).isPresent()
                && !isDirected(phrase);
    }

    /** Whether a word of direction governs the figure that a binding puts in. */
    private static boolean isDirected(BoundPhrase phrase) {
        return phrase.readings().stream()
                .anyMatch(reading -> reading.direction() != Direction.NONE
                        && reading.aspect() != Aspect.LEVEL
                        && !(reading.aspect() == Aspect.GROWTH && reading.direction() == Direction.UP));
    }

    private static boolean isChange(Fact fact) {
        return fact.value() instanceof FactValue.OfQuantity quantity
                && quantity.quantity().change();
    }

    private CheckedBinding binding(BoundPhrase phrase, Passage passage) {
        Binding binding = phrase.binding();
        String shown = phrase.shown();
        return switch (binding.target()) {
            case Target.Exempt(String reason) -> new CheckedBinding(binding, shown, reason);
            case Target.ClaimTarget(String id) -> quote(phrase, id);
            case Target.FactTarget(String id) -> {
                String meant = meant(id, phrase);
                yield project.facts()
                        .find(meant)
                        .map(fact -> judged(fact, phrase, passage))
                        .map(checked -> checked.boundTo(new Target.FactTarget(meant)))
                        .orElseGet(() -> unknown(binding, shown, id));
            }
        };
    }

    /** The fact that an id names: of the change between two values of a series, the one that is in the unit of the words. */
    private String meant(String id, BoundPhrase phrase) {
        return phrase.binding().mode() == BindingMode.INSERT
                ? id
                : SeriesLink.parse(id)
                        .filter(link -> link.last().isPresent())
                        .flatMap(link -> phrase.readings().stream()
                                .filter(reading -> reading.says().isQuantity())
                                .findFirst()
                                .map(reading -> link.by(function(reading)).id()))
                        .orElse(id);
    }

    private static FormulaFunction function(Reading words) {
        return words.unit().isProportion() ? FormulaFunction.CHANGE : FormulaFunction.DIFFERENCE;
    }

    private CheckedBinding unknown(Binding binding, String shown, String id) {
        Optional<Diagnostic> fault = UnknownNames.linked(project, id, binding.targetSpan());
        fault.ifPresent(diagnostics::add);
        String reason = fault.map(Diagnostic::message).orElse("the fact “" + id + "” could not be resolved");
        return new CheckedBinding(binding, shown, Verdict.NOT_ESTABLISHED, reason);
    }

    private CheckedBinding quote(BoundPhrase phrase, String id) {
        Binding binding = phrase.binding();
        Optional<Claim> claim = project.claim(id);
        if (claim.isEmpty()) {
            diagnostics.add(UnknownNames.claim(project, id, binding.targetSpan()));
        } else {
            new QuoteJudge(project, diagnostics).judge(claim.get(), binding, phrase.readings());
        }
        return new CheckedBinding(binding, phrase.shown(), "quoted from the claim, not asserted");
    }

    private CheckedBinding judged(Fact fact, BoundPhrase phrase, Passage passage) {
        Binding binding = phrase.binding();
        Setting setting = settings.of(phrase, passage);
        String shown = shared.shared(phrase.shown());
        List<String> caveats =
                fact.caveats().stream().map(caveat -> caveat.text().text()).toList();
        Outcome outcome = judge.judge(fact, phrase, setting);
        if (text.role() == Role.OURS && !outcome.reported()) {
            aptness.judge(phrase, fact, outcome);
            if (outcome.judgement().verdict() != Verdict.SUPPORTED) {
                faults.notSupported(
                        binding, shown, fact, outcome, new PhraseTrial(trial, this::read, passage, phrase, setting));
            }
        }
        return new CheckedBinding(
                binding,
                shown,
                outcome.reading().map(TextJudge::compact).map(shared::shared).orElse(shown),
                shared.shared(ValueText.compact(fact)),
                Optional.of(outcome.judgement().verdict()),
                shared.shared(outcome.judgement().reason()),
                caveats,
                outcome.tested(),
                outcome.reading()
                        .filter(reading -> reading.says().isQuantity())
                        .map(reading -> Understanding.of(reading, aptness.notUnderstood(fact, outcome, phrase)))
                        .orElse(Understanding.NONE));
    }

    private static String compact(Reading reading) {
        return reading.date()
                .map(date -> date.iso())
                .orElseGet(() -> QuantityFormat.compact(reading.range(), reading.unit()));
    }

    /** A figure in a link that is not well formed is unbound, and has its message. */
    private void unbound(Passage passage, FilledPassage composed, ProseText prose) {
        if (!project.reader().readsLanguage()) {
            return;
        }
        for (Reading reading : prose.readings()) {
            boolean bound = composed.slots().stream().anyMatch(slot -> reading.overlaps(slot.start(), slot.end()));
            if (bound || reading.duty() == BindingRule.FREE) {
                continue;
            }
            SourceSpan span = passage.span(composed.inPassage(reading.start()), composed.inPassage(reading.end()));
            String words = composed.text().substring(reading.start(), reading.end());
            if (reading.duty().isFigure()) {
                unbound.add(new UnboundFigure(words, span));
            }
            SourceSpan link = broken.isEmpty() ? null : broken.floor(span);
            if (link == null || !link.contains(span)) {
                faults.unbound(words, span, reading, supporting(reading, words, span, passage, composed));
            }
        }
    }

    /** The facts that would support a figure if it were bound to them. */
    private List<Fact> supporting(
            Reading reading, String words, SourceSpan span, Passage passage, FilledPassage composed) {
        List<Fact> holding = faults.holding(reading);
        if (holding.isEmpty()) {
            return holding;
        }
        var target = new Target.FactTarget(holding.getFirst().id());
        var binding = new Binding(-1, reading.start(), reading.end(), BindingMode.ASSERT, target, words, span, span);
        FilledPassage bound = composed.with(new FilledPassage.Slot(binding, reading.start(), reading.end()));
        int place =
                bound.slots().stream().map(FilledPassage.Slot::binding).toList().indexOf(binding);
        var phrase = new BoundPhrase(place, bound, read(bound));
        var bindings = new PhraseTrial(trial, this::read, passage, phrase, settings.of(phrase, passage));
        return holding.stream().filter(bindings::fits).toList();
    }

    /** The caveats of a fact as text. */
    static List<String> texts(List<Caveat> caveats) {
        return caveats.stream().map(caveat -> caveat.text().text()).toList();
    }
}
