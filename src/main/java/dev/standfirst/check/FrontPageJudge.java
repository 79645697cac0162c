package dev.standfirst.check;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.UnknownNames;
import dev.standfirst.content.model.Content;
import dev.standfirst.content.model.Lead;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.model.FactValue;

/** Judges whether what the front page is to show is there: what it leads with, and the key figures of briefings. */
final class FrontPageJudge {
    private FrontPageJudge() {}

    /** Reports a lead that is unknown, a draft, or not a series, and key figures that are unknown or series. */
    static void judge(Content content, CheckContext project, Diagnostics diagnostics) {
        content.briefings().forEach(briefing -> keyFigure(briefing.keyFigure(), project, diagnostics));
        content.site().lead().ifPresent(lead -> {
            switch (lead.kind()) {
                case BRIEFING -> briefing(lead, content, diagnostics);
                case CHART -> chart(lead, project, diagnostics);
                case CLAIM -> {
                    if (project.claim(lead.id()).isEmpty()) {
                        diagnostics.add(UnknownNames.claim(project, lead.id(), lead.span()));
                    }
                }
            }
        });
    }

    private static void keyFigure(LocatedText id, CheckContext project, Diagnostics diagnostics) {
        if (id.isEmpty()) {
            return;
        }
        if (!project.isDeclared(id.text())) {
            diagnostics.add(UnknownNames.fact(project, id.text(), id.span()));
        } else if (project.facts()
                .find(id.text())
                .filter(fact -> fact.value() instanceof FactValue.OfSeries)
                .isPresent()) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.BINDING_KIND,
                            id.span(),
                            "“" + id.text() + "” is a series, not a single figure")
                    .help("name a fact that has one value"));
        }
    }

    private static void briefing(Lead lead, Content content, Diagnostics diagnostics) {
        boolean published = content.briefings().stream()
                .anyMatch(briefing -> briefing.slug().equals(lead.id()) && !briefing.draft());
        if (!published && content.known().briefings()) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.BROKEN_LINK, lead.span(), "no briefing “" + lead.id() + "” is published")
                    .help("write the slug of a briefing that is not a draft after “briefing:”"));
        }
    }

    private static void chart(Lead lead, CheckContext project, Diagnostics diagnostics) {
        if (!project.isDeclared(lead.id())) {
            diagnostics.add(UnknownNames.fact(project, lead.id(), lead.span()));
            return;
        }
        boolean series = project.facts()
                .find(lead.id())
                .filter(fact -> !(fact.value() instanceof FactValue.OfSeries))
                .isEmpty();
        if (!series) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.BINDING_KIND,
                            lead.span(),
                            "“" + lead.id() + "” is a single figure, but a chart needs a series")
                    .help("name a fact that has data, or lead with a briefing or claim"));
        }
    }
}
