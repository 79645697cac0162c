package dev.standfirst.check.text;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.UnknownNames;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.narrative.Embed;
import java.util.List;

/** Judges whether what a text embeds is there and can be shown. */
final class EmbedJudge {
    private final CheckContext project;
    private final Diagnostics diagnostics;

    EmbedJudge(CheckContext project, Diagnostics diagnostics) {
        this.project = project;
        this.diagnostics = diagnostics;
    }

    void judge(List<Embed> embeds) {
        for (Embed embed : embeds) {
            switch (embed.shape()) {
                case CLAIM -> {
                    if (project.claim(embed.id()).isEmpty()) {
                        diagnostics.add(UnknownNames.claim(project, embed.id(), embed.targetSpan()));
                    }
                }
                case FACT, CHART, TABLE -> {
                    project.facts()
                            .find(embed.id())
                            .ifPresentOrElse(
                                    fact -> kind(embed, fact.value()),
                                    () -> UnknownNames.linked(project, embed.id(), embed.targetSpan())
                                            .ifPresent(diagnostics::add));
                }
            }
        }
    }

    private void kind(Embed embed, FactValue value) {
        boolean series = value instanceof FactValue.OfSeries;
        boolean wantsSeries = embed.shape() == Embed.Shape.CHART || embed.shape() == Embed.Shape.TABLE;
        if (series && !wantsSeries) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.BINDING_KIND,
                            embed.targetSpan(),
                            "“" + embed.id() + "” is a series, not a single figure")
                    .help("write “chart:" + embed.id() + "” or “table:" + embed.id() + "”"));
        } else if (!series && wantsSeries) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.BINDING_KIND,
                            embed.targetSpan(),
                            "“" + embed.id() + "” is a single figure, but a "
                                    + embed.shape().scheme() + " needs a series")
                    .help("write “fact:" + embed.id() + "” for a card, or name a fact that has data"));
        }
    }
}
