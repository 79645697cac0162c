package dev.standfirst.check;

import dev.standfirst.check.PublishedTexts.PublishedText;
import dev.standfirst.check.PublishedTexts.Role;
import dev.standfirst.check.Report.Published;
import dev.standfirst.content.Content;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.Claim;
import dev.standfirst.fact.Facts;
import dev.standfirst.narrative.Narrative;
import dev.standfirst.narrative.NarrativeReader;
import dev.standfirst.prose.ProseReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Judges everything that a project publishes against its facts. Immutable; safe on any thread. */
public final class Checker {
    private final NarrativeReader markdown;
    private final ProseReader reader;
    private final boolean drafts;

    /**
     * @param reader reads words
     * @param drafts whether drafts are judged too, as in a preview
     */
    public Checker(ProseReader reader, boolean drafts) {
        this(reader, drafts, false);
    }

    /**
     * @param reader reads words
     * @param drafts whether drafts are judged too, as in a preview
     * @param drawn whether all texts will be drawn as HTML; they are then drawn while they are read
     */
    public Checker(ProseReader reader, boolean drafts, boolean drawn) {
        this.markdown = new NarrativeReader(drawn);
        this.reader = reader;
        this.drafts = drafts;
    }

    /**
     * Judges all texts and claims.
     *
     * @param content what the editors wrote
     * @param facts its facts, worked out
     * @param asOf the day that review dates are held against; it touches diagnostics only
     */
    public Report check(Content content, Facts facts, LocalDate asOf) {
        Project project = Project.of(content, facts, reader, drafts, asOf);
        var quantities = new QuantityJudge(new UnitJudge(facts.all()));
        List<Judged> judged = PublishedTexts.of(content, drafts).parallelStream()
                .map(text -> judge(text, project, quantities))
                .toList();
        var diagnostics = new Diagnostics();
        diagnostics.addAll(content.diagnostics());
        diagnostics.addAll(facts.diagnostics());
        judged.forEach(each -> diagnostics.addAll(each.diagnostics()));
        List<Published> texts = judged.stream()
                .map(each -> new Published(each.text().source(), each.checked()))
                .toList();
        List<CheckedClaim> claims = claims(content, judged, project, quantities, diagnostics);
        Coverage coverage =
                texts.stream().map(text -> Coverage.of(text.checked())).reduce(Coverage.NONE, Coverage::plus);
        return new Report(
                texts,
                claims,
                coverage,
                Diagnostics.byPlace(diagnostics.toList()),
                new Headrooms(facts, quantities),
                new Wordings(project),
                new Windows(facts, quantities));
    }

    private record Judged(PublishedText text, CheckedText checked, List<Diagnostic> diagnostics) {}

    private Judged judge(PublishedText text, Project project, QuantityJudge quantities) {
        Narrative narrative = text.blocks() ? markdown.read(text.source()) : markdown.readLine(text.source());
        TextJudge.Result result = new TextJudge(project, quantities, text, narrative).judge();
        return new Judged(text, result.checked(), result.diagnostics());
    }

    private static List<CheckedClaim> claims(
            Content content, List<Judged> judged, Project project, QuantityJudge quantities, Diagnostics diagnostics) {
        var said = new IdentityHashMap<LocatedText, Judged>();
        judged.stream()
                .filter(each -> each.text().role() == Role.CLAIMED)
                .forEach(each -> said.put(each.text().source(), each));
        var judge = new ClaimJudge(project, diagnostics);
        var vintages = new Vintages(project, quantities, diagnostics);
        var claims = new ArrayList<CheckedClaim>();
        for (Claim claim : content.claims()) {
            Judged text = said.get(claim.said());
            if (text != null) {
                claims.add(vintages.judge(judge.judge(claim, text.checked()), text.text()));
            }
        }
        return claims;
    }
}
