package dev.standfirst.editing;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.content.model.Lead;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.editing.Mention.Kind;
import dev.standfirst.editing.Mention.Role;
import dev.standfirst.fact.FormulaReferences;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.pipeline.CheckedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every place of a project where something is named. */
final class Mentions {
    private static final Pattern VIA = Pattern.compile("\\bvia:[ \\t]*[\"']?([a-z0-9-]+)");

    /** How far from the id of a source the fields of the same citation may be, in UTF-16 units. */
    private static final int NEAR = 1_000;

    private final CheckedProject project;
    private final Map<String, SourceText> texts;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(CheckedProject project) {
        this.project = project;
        this.texts = project.content().texts();
    }

    /** All mentions, in the order in which the content was read. */
    static List<Mention> of(CheckedProject project) {
        var mentions = new Mentions(project);
        mentions.gather(project.content());
        return List.copyOf(mentions.found);
    }

    private void gather(Content content) {
        content.site().lead().ifPresent(this::lead);
        content.sources().forEach(source -> add(Kind.SOURCE, source.id(), Role.DECLARATION, source.span()));
        content.facts().forEach(this::fact);
        content.claims().forEach(this::claim);
        content.briefings().forEach(this::briefing);
        project.report().texts().forEach(text -> {
            text.checked().narrative().bindings().forEach(this::figure);
            text.checked().narrative().embeds().forEach(this::embed);
        });
    }

    private void lead(Lead lead) {
        switch (lead.kind()) {
            case CHART -> fact(lead.id(), Role.FIELD, last(lead.span(), lead.id()));
            case CLAIM -> add(Kind.CLAIM, lead.id(), Role.FIELD, last(lead.span(), lead.id()));
            case BRIEFING -> {}
        }
    }

    private void fact(FactDeclaration fact) {
        add(Kind.FACT, fact.id(), Role.DECLARATION, fact.span());
        fact.attribution().sources().forEach(this::cited);
        if (fact.definition() instanceof Definition.Computed(LocatedText formula)) {
            formula(formula);
        }
    }

    private void claim(Claim claim) {
        add(Kind.CLAIM, claim.id(), Role.DECLARATION, claim.span());
        claim.where().forEach(this::cited);
        if (!claim.holds().isEmpty()) {
            formula(claim.holds());
        }
    }

    private void briefing(Briefing briefing) {
        if (!briefing.keyFigure().isEmpty()) {
            fact(briefing.keyFigure().text(), Role.FIELD, briefing.keyFigure().span());
        }
    }

    private void cited(Citation citation) {
        add(Kind.SOURCE, citation.source(), Role.CITATION, citation.span());
        if (!citation.via().isEmpty()) {
            via(citation);
        }
    }

    /** The source that reported another, which is named near it in the same group of fields. */
    private void via(Citation citation) {
        SourceText text = texts.get(citation.span().file());
        if (text == null) {
            return;
        }
        int at = text.offset(citation.span().line(), citation.span().column());
        Matcher field = VIA.matcher(text.text());
        int nearest = Integer.MAX_VALUE;
        @Nullable SourceSpan found = null;
        for (int from = Math.max(0, at - NEAR); field.find(from) && field.start() < at + NEAR; from = field.end()) {
            int distance = Math.abs(field.start() - at);
            if (field.group(1).equals(citation.via()) && distance < nearest) {
                nearest = distance;
                found = text.span(field.start(1), field.end(1));
            }
        }
        if (found != null) {
            add(Kind.SOURCE, citation.via(), Role.CITATION, found);
        }
    }

    private void formula(LocatedText formula) {
        for (FormulaReferences.Reference each : FormulaReferences.in(formula)) {
            String id = SeriesLink.seriesOf(each.id());
            SourceSpan span = each.span();
            fact(id, Role.FORMULA, id.equals(each.id()) ? span : first(span, id.length()));
        }
    }

    private void figure(Binding binding) {
        switch (binding.target()) {
            case Target.FactTarget(String id) -> {
                String fact = SeriesLink.seriesOf(id);
                fact(fact, Role.FIGURE, afterScheme(binding.targetSpan(), fact));
            }
            case Target.ClaimTarget(String id) ->
                add(Kind.CLAIM, id, Role.FIGURE, afterScheme(binding.targetSpan(), id));
            case Target.Exempt _ -> {}
        }
    }

    private void embed(Embed embed) {
        for (int i = 0; i < embed.ids().size(); i++) {
            if (embed.shape() == Embed.Shape.CLAIM) {
                add(Kind.CLAIM, embed.id(), Role.EMBED, embed.idSpan(i));
            } else {
                fact(embed.ids().get(i), Role.EMBED, embed.idSpan(i));
            }
        }
    }

    private void fact(String id, Role role, SourceSpan span) {
        String present = project.facts().currentId(id).orElse(id);
        add(Kind.FACT, present, role, span);
    }

    private void add(Kind kind, String id, Role role, SourceSpan span) {
        found.add(new Mention(kind, id, role, span));
    }

    private static SourceSpan first(SourceSpan span, int length) {
        return new SourceSpan(span.file(), span.line(), span.column(), span.line(), span.column() + length);
    }

    private static SourceSpan last(SourceSpan span, String id) {
        return span.last(id.length());
    }

    /** The id in a destination such as {@code fact:arrivals}. */
    private SourceSpan afterScheme(SourceSpan target, String id) {
        SourceText text = texts.get(target.file());
        if (text == null) {
            return target;
        }
        int start = text.offset(target.line(), target.column());
        int colon = text.text().indexOf(':', start);
        return text.text().startsWith(id, colon + 1) ? text.span(colon + 1, colon + 1 + id.length()) : target;
    }
}
