package dev.standfirst.check;

import dev.standfirst.check.IncrementalResults.Judged;
import dev.standfirst.check.Report.Published;
import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.PublishedTexts;
import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.check.context.PublishedTexts.Role;
import dev.standfirst.check.context.RecordedDependencies;
import dev.standfirst.check.context.StringPool;
import dev.standfirst.check.headroom.CherryPickedPeriods;
import dev.standfirst.check.headroom.Headrooms;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.judge.UnitJudge;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.Coverage;
import dev.standfirst.check.text.ClaimJudge;
import dev.standfirst.check.text.HistoricalJudge;
import dev.standfirst.check.text.TextJudge;
import dev.standfirst.check.wording.Wordings;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Completeness;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.narrative.NarrativeReader;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.parallel.Cores;
import dev.standfirst.prose.ProseReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Judges everything that a project publishes against its facts. Immutable; safe on any thread. */
public final class Checker {
    private final NarrativeReader markdown;
    private final ProseReader reader;
    private final boolean drafts;
    private final boolean rendered;
    private final Predicate<String> templateAnchors;

    /**
     * @param reader reads words
     * @param drafts whether drafts are judged too, as in a preview
     */
    public Checker(ProseReader reader, boolean drafts) {
        this(reader, drafts, false, _ -> false);
    }

    /**
     * @param reader reads words
     * @param drafts whether drafts are judged too, as in a preview
     * @param rendered whether all texts will be on a site: they are then rendered while they are read, and those that wait for their date
     *     are judged but not reported on
     * @param templateAnchors whether the project's own templates may give some page such a fragment
     */
    public Checker(ProseReader reader, boolean drafts, boolean rendered, Predicate<String> templateAnchors) {
        this.templateAnchors = templateAnchors;
        this.rendered = rendered;
        this.markdown = new NarrativeReader(rendered);
        this.reader = reader;
        this.drafts = drafts;
    }

    /**
     * Judges all texts and claims.
     *
     * @param content what the editors wrote
     * @param facts its facts, computed
     * @param asOf the day that review dates are compared with; it touches diagnostics only
     */
    public Report check(Content content, Facts facts, LocalDate asOf) {
        return check(content, facts, asOf, IncrementalResults.ofOneCheck());
    }

    /**
     * Does the same, but takes what is still right from an earlier check, and leaves what it finds for the next.
     *
     * @param judgements those of earlier checks of the same project by the same checker
     */
    public Report check(Content content, Facts facts, LocalDate asOf, IncrementalResults judgements) {
        CheckContext project = judgements.sharing(CheckContext.of(content, facts, reader, asOf));
        var units = new UnitJudge(facts.all());
        var quantities = new QuantityJudge(units);
        var shared = new StringPool();
        IncrementalResults.Known known = judgements.known(project, units);
        List<Judged> judged = all(
                PublishedTexts.of(content, drafts),
                known,
                text -> judgements.judged(text, () -> judge(text, project, quantities, shared, judgements)));
        judgements.keep(project, units, judged);
        var diagnostics = new Diagnostics();
        diagnostics.addAll(content.diagnostics());
        diagnostics.addAll(facts.diagnostics());
        var texts = new ArrayList<Published>(judged.size());
        Coverage coverage = Coverage.NONE;
        Set<String> unpublished = rendered ? waiting(content) : Set.of();
        for (Judged each : judged) {
            diagnostics.addAll(each.diagnostics());
            if (unpublished.contains(each.text().source().span().file())) {
                continue;
            }
            texts.add(each.published());
            coverage = coverage.plus(each.coverage());
        }
        var vintages = new HistoricalJudge(project, quantities, judgements.vintages(), diagnostics);
        List<CheckedClaim> claims = claims(content, judged, new ClaimJudge(project, diagnostics), vintages);
        judgements.keep(vintages.found());
        var media = new MediaJudge(content, diagnostics);
        judged.forEach(one -> media.judge(one.text(), one.published().checked().narrative()));
        media.judge(content.site().masthead());
        media.finish();
        FrontPageJudge.judge(content, project, diagnostics);
        FutureDates.check(content, asOf, diagnostics);
        new FragmentJudge(
                        content,
                        project.addresses(),
                        each -> judged.forEach(
                                one -> each.accept(one.text(), one.published().checked())),
                        templateAnchors,
                        diagnostics)
                .judge();
        return new Report(
                texts,
                claims,
                coverage,
                Diagnostics.byPlace(withoutGuesses(diagnostics.toList(), content.known())),
                new Headrooms(facts, quantities),
                new Wordings(project, quantities),
                new CherryPickedPeriods(facts, quantities),
                asOf);
    }

    /** The files of briefings that wait for their date: what is wrong with them is said, and nothing of them is on the site. */
    private static Set<String> waiting(Content content) {
        return content.briefings().stream()
                .filter(briefing -> briefing.stage() == Briefing.Stage.WAITING)
                .map(Briefing::file)
                .collect(Collectors.toSet());
    }

    /** What is wrong, but for ids that may be where nothing could be read. */
    private static List<Diagnostic> withoutGuesses(List<Diagnostic> diagnostics, Completeness known) {
        return diagnostics.stream()
                .filter(each -> known.facts() || each.code() != DiagnosticCode.UNKNOWN_FACT)
                .filter(each -> known.claims() || each.code() != DiagnosticCode.UNKNOWN_CLAIM)
                .toList();
    }

    /** All texts judged: what is known of them, and what judging the others gives, several at once. */
    private static List<Judged> all(
            List<PublishedText> texts, IncrementalResults.Known known, Function<PublishedText, Judged> judging) {
        List<@Nullable Judged> judged = known.of(texts);
        int[] unknown = IntStream.range(0, texts.size())
                .filter(i -> judged.get(i) == null)
                .toArray();
        Cores.each(unknown.length, i -> judged.set(unknown[i], judging.apply(texts.get(unknown[i]))));
        return judged.stream().map(Objects::requireNonNull).toList();
    }

    private Judged judge(
            PublishedText text,
            CheckContext project,
            QuantityJudge quantities,
            StringPool shared,
            IncrementalResults judgements) {
        Narrative narrative = text.blocks() ? markdown.read(text.source()) : markdown.readLine(text.source());
        RecordedDependencies dependencies =
                judgements.areKept() ? new RecordedDependencies() : RecordedDependencies.NONE;
        CheckContext asked = judgements.areKept() ? project.recording(dependencies) : project;
        TextJudge.Result result = new TextJudge(asked, quantities, shared, text, narrative).judge();
        return new Judged(
                text,
                new Published(text.source(), result.checked()),
                result.checked().coverage(),
                result.diagnostics(),
                dependencies);
    }

    private static List<CheckedClaim> claims(
            Content content, List<Judged> judged, ClaimJudge judge, HistoricalJudge vintages) {
        var said = new IdentityHashMap<LocatedText, Judged>();
        judged.stream()
                .filter(each -> each.text().role() == Role.CLAIMED)
                .forEach(each -> said.put(each.text().source(), each));
        var claims = new ArrayList<CheckedClaim>();
        for (Claim claim : content.claims()) {
            Judged text = said.get(claim.said());
            if (text != null) {
                claims.add(vintages.judge(judge.judge(claim, text.published().checked()), text.text()));
            }
        }
        return claims;
    }
}
