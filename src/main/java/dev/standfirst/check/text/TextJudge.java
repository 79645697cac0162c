package dev.standfirst.check.text;

import dev.standfirst.check.aptness.WordAptness;
import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.check.context.PublishedTexts.Role;
import dev.standfirst.check.context.StringPool;
import dev.standfirst.check.context.UnknownNames;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.check.model.FilledPassage.Slot;
import dev.standfirst.check.model.Inserts;
import dev.standfirst.check.model.UnboundFigure;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.content.schema.WebAddress;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Caveat;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.narrative.Binding;
import dev.standfirst.narrative.BindingMode;
import dev.standfirst.narrative.Narrative;
import dev.standfirst.narrative.Passage;
import dev.standfirst.narrative.Target;
import dev.standfirst.narrative.WebLink;
import dev.standfirst.prose.format.QuantityFormat;
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
import java.util.TreeSet;

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
        this.judge = new BindingJudge(project, quantities, text, diagnostics, faults);
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
        narrative.links().forEach(this::link);
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
            if (each.code() == DiagnosticCode.BROKEN_BINDING) {
                broken.add(each.span());
            }
        }
        return broken;
    }

    private void link(WebLink link) {
        Optional<String> fault = WebAddress.fault(link.url());
        if (fault.isPresent()) {
            diagnostics.add(Diagnostic.of(DiagnosticCode.BAD_URL, link.span(), fault.get())
                    .help("write an address that starts with https://, http:// or mailto:, or a path within the site"));
        } else {
            project.addresses()
                    .fault(link, text.source().span().file(), text.blocks())
                    .ifPresent(diagnostics::add);
        }
    }

    private void passage(Passage passage) {
        FilledPassage composed = FilledPassage.of(passage, binding -> insert(binding, true));
        ProseText prose = read(composed);
        if (hasChangeWithoutDirection(composed, prose)) {
            ProseText sized = prose;
            FilledPassage first = composed;
            composed = FilledPassage.of(passage, binding -> insert(binding, follows(first, sized, binding)));
            prose = read(composed);
        }
        for (Slot slot : composed.slots()) {
            bindings.add(binding(slot, composed, prose));
        }
        unbound(passage, composed, prose);
        if (text.role() == Role.OURS) {
            new WordAptness(project, diagnostics).causes(passage, composed);
        }
    }

    private ProseText read(FilledPassage composed) {
        List<LinkSpan> links = composed.slots().stream()
                .map(slot -> new LinkSpan(slot.start(), slot.end(), as(slot.binding())))
                .toList();
        return project.reader().read(composed.text(), links);
    }

    private LinkSpan.As as(Binding binding) {
        boolean quantity = fact(binding)
                .filter(fact -> fact.value() instanceof FactValue.OfQuantity)
                .isPresent();
        return !quantity
                ? LinkSpan.As.WORDS
                : binding.mode() == BindingMode.INSERT ? LinkSpan.As.VALUE : LinkSpan.As.FIGURE;
    }

    private String insert(Binding binding, boolean size) {
        return fact(binding)
                .flatMap(fact -> size ? Inserts.size(fact) : Inserts.words(fact))
                .orElse(String.valueOf('\uFFFC'));
    }

    private Optional<Fact> fact(Binding binding) {
        return binding.target() instanceof Target.FactTarget(String id)
                ? project.facts().find(id)
                : Optional.empty();
    }

    private boolean hasChangeWithoutDirection(FilledPassage composed, ProseText prose) {
        return composed.slots().stream()
                .anyMatch(slot -> slot.binding().mode() == BindingMode.INSERT
                        && fact(slot.binding()).filter(TextJudge::isChange).isPresent()
                        && !follows(composed, prose, slot.binding()));
    }

    /** Whether a word of direction governs the figure that a binding puts in. */
    private static boolean follows(FilledPassage composed, ProseText prose, Binding binding) {
        return composed.slots().stream()
                .filter(slot -> slot.binding().equals(binding))
                .flatMap(slot -> BindingJudge.readings(slot, prose).stream())
                .anyMatch(reading -> reading.direction() != Direction.NONE);
    }

    private static boolean isChange(Fact fact) {
        return fact.value() instanceof FactValue.OfQuantity quantity
                && quantity.quantity().change();
    }

    private CheckedBinding binding(Slot slot, FilledPassage composed, ProseText prose) {
        Binding binding = slot.binding();
        String shown = composed.shown(slot);
        return switch (binding.target()) {
            case Target.Exempt(String reason) ->
                new CheckedBinding(binding, shown, "", "", Optional.empty(), reason, List.of(), Optional.empty());
            case Target.ClaimTarget(String id) -> quote(binding, shown, id, slot, prose);
            case Target.FactTarget(String id) ->
                project.facts()
                        .find(id)
                        .map(fact -> judged(fact, slot, composed, prose))
                        .orElseGet(() -> unknown(binding, shown, id));
        };
    }

    private CheckedBinding unknown(Binding binding, String shown, String id) {
        if (!project.isDeclared(id)) {
            diagnostics.add(UnknownNames.fact(project, id, binding.targetSpan()));
        }
        String reason = project.isDeclared(id)
                ? "the fact “" + id + "” could not be worked out"
                : "there is no fact “" + id + "”";
        return new CheckedBinding(
                binding, shown, "", "", Optional.of(Verdict.NOT_ESTABLISHED), reason, List.of(), Optional.empty());
    }

    private CheckedBinding quote(Binding binding, String shown, String id, Slot slot, ProseText prose) {
        Optional<Claim> claim = project.claim(id);
        if (claim.isEmpty()) {
            diagnostics.add(UnknownNames.claim(project, id, binding.targetSpan()));
        } else {
            new QuoteJudge(project, diagnostics).judge(claim.get(), binding, BindingJudge.readings(slot, prose));
        }
        return new CheckedBinding(
                binding,
                shown,
                "",
                "",
                Optional.empty(),
                "quoted from the claim, not asserted",
                List.of(),
                Optional.empty());
    }

    private CheckedBinding judged(Fact fact, Slot slot, FilledPassage composed, ProseText prose) {
        Binding binding = slot.binding();
        String shown = shared.shared(composed.shown(slot));
        List<String> caveats =
                fact.caveats().stream().map(caveat -> caveat.text().text()).toList();
        BindingJudge.Outcome outcome = judge.judge(fact, slot, composed, prose);
        if (outcome.judgement().verdict() != Verdict.SUPPORTED && text.role() == Role.OURS && !outcome.reported()) {
            faults.notSupported(binding, shown, fact, outcome.judgement(), outcome.tested());
        }
        return new CheckedBinding(
                binding,
                shown,
                outcome.reading().map(TextJudge::compact).map(shared::shared).orElse(shown),
                shared.shared(ValueText.compact(fact)),
                Optional.of(outcome.judgement().verdict()),
                shared.shared(outcome.judgement().reason()),
                caveats,
                outcome.tested());
    }

    private static String compact(Reading reading) {
        return reading.date()
                .map(date -> date.iso())
                .orElseGet(() -> QuantityFormat.compact(reading.range(), reading.unit()));
    }

    /** A figure in a link that is not well formed is unbound, and has its message. */
    private void unbound(Passage passage, FilledPassage composed, ProseText prose) {
        for (Reading reading : prose.readings()) {
            boolean bound = composed.slots().stream().anyMatch(slot -> reading.overlaps(slot.start(), slot.end()));
            if (bound || reading.duty() == BindingRule.FREE) {
                continue;
            }
            SourceSpan span = passage.span(composed.inPassage(reading.start()), composed.inPassage(reading.end()));
            String words = composed.text().substring(reading.start(), reading.end());
            if (reading.duty() == BindingRule.MUST_BIND) {
                unbound.add(new UnboundFigure(words, span));
            }
            SourceSpan link = broken.isEmpty() ? null : broken.floor(span);
            if (link == null || !link.contains(span)) {
                faults.unbound(words, span, reading);
            }
        }
    }

    /** The caveats of a fact as text. */
    static List<String> texts(List<Caveat> caveats) {
        return caveats.stream().map(caveat -> caveat.text().text()).toList();
    }
}
