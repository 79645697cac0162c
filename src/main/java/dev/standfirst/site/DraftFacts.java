package dev.standfirst.site;

import dev.standfirst.check.Report;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.narrative.NarrativeReader;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.narrative.model.Target;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps from the published site the facts that only drafts use: what a draft binds or embeds, and what that is computed from, unless
 * something that is published depends on it too. A fact that nothing uses is published.
 */
final class DraftFacts {
    private DraftFacts() {}

    /**
     * The facts that are published.
     *
     * @param report has judged what is published, and no drafts
     */
    static Facts kept(Content content, Facts facts, Report report) {
        List<Briefing> drafts =
                content.briefings().stream().filter(Briefing::draft).toList();
        if (drafts.isEmpty()) {
            return facts;
        }
        var reader = new NarrativeReader();
        Set<String> drafted = reach(
                facts,
                drafts.stream()
                        .flatMap(
                                draft -> named(reader.read(draft.body()), reader, draft.title(), draft.description())));
        Stream<String> published = Stream.concat(
                report.texts().stream()
                        .map(Report.Published::checked)
                        .map(CheckedText::narrative)
                        .flatMap(DraftFacts::named),
                content.claims().stream()
                        .filter(claim -> !claim.holds().isEmpty())
                        .flatMap(claim -> facts.evaluate(claim.holds()).inputs().stream()));
        Stream<String> unused = facts.all().stream().map(Fact::id).filter(id -> !drafted.contains(id));
        drafted.removeAll(reach(facts, Stream.concat(published, unused)));
        return facts.without(drafted);
    }

    private static Stream<String> named(Narrative body, NarrativeReader reader, LocatedText... lines) {
        return Stream.concat(named(body), Stream.of(lines).flatMap(line -> named(reader.readLine(line))));
    }

    private static Stream<String> named(Narrative narrative) {
        return Stream.concat(
                narrative.bindings().stream()
                        .map(Binding::target)
                        .filter(Target.FactTarget.class::isInstance)
                        .map(target -> ((Target.FactTarget) target).id()),
                narrative.embeds().stream()
                        .filter(embed -> embed.shape() != Embed.Shape.CLAIM)
                        .flatMap(embed -> embed.ids().stream()));
    }

    /** These facts and all that they are computed from, by their present ids. */
    private static Set<String> reach(Facts facts, Stream<String> ids) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(ids.toList());
        while (!open.isEmpty()) {
            facts.find(open.poll())
                    .filter(fact -> reached.add(fact.id()))
                    .ifPresent(fact -> open.addAll(fact.inputs()));
        }
        return reached;
    }
}
