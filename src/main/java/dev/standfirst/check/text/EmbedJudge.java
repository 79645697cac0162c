package dev.standfirst.check.text;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.UnknownNames;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.Embed.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
                case FACT, CHART, TABLE -> facts(embed);
            }
        }
    }

    /** A word that is not a form of chart, or has nothing to form. */
    private void style(Embed embed) {
        boolean known = embed.form() != Form.TOGETHER;
        if (embed.style().isEmpty()
                || (known && embed.shape() == Embed.Shape.CHART && embed.ids().size() > 1)) {
            return;
        }
        String message = known
                ? "“" + embed.style() + "” is for charts of several series"
                : "“" + embed.style() + "” is not a form of chart";
        String help = known
                ? "name several series with commas between, or delete the word"
                : "write “stacked” or “panels”, or delete it; the title of a chart goes between the brackets";
        diagnostics.add(Diagnostic.of(DiagnosticCode.BINDING_KIND, embed.span(), message)
                .help(help));
    }

    private void facts(Embed embed) {
        if (embed.shape() != Embed.Shape.FACT) {
            style(embed);
        }
        var found = new ArrayList<Fact>();
        List<String> ids = embed.ids();
        for (int i = 0; i < ids.size(); i++) {
            SourceSpan span = ids.size() == 1 ? embed.targetSpan() : embed.idSpan(i);
            Optional<Fact> fact = project.facts().find(ids.get(i));
            if (fact.isEmpty()) {
                UnknownNames.linked(project, ids.get(i), span).ifPresent(diagnostics::add);
            }
            fact.ifPresent(found::add);
        }
        if (found.size() < ids.size()) {
            return;
        }
        if (ids.size() == 1) {
            kind(embed, found.getFirst().value());
        } else {
            new GroupJudge(embed, found).faults().forEach(diagnostics::add);
        }
        length(embed, found);
    }

    private void length(Embed embed, List<Fact> shown) {
        shown.stream()
                .mapToInt(fact -> fact.value() instanceof FactValue.OfSeries(Series series)
                        ? series.points().size()
                        : 0)
                .max()
                .stream()
                .filter(values -> values > Embed.MOST_VALUES && embed.shape() != Embed.Shape.FACT)
                .mapToObj(
                        values -> Diagnostic.of(
                                        DiagnosticCode.LONG_SERIES,
                                        embed.targetSpan(),
                                        String.format(
                                                Locale.UK,
                                                "a page shows the latest %,d values of a series, not all %,d",
                                                Embed.MOST_VALUES,
                                                values))
                                .help(
                                        "show a series of fewer values, with a “filter” or of longer periods; all are on its own page"))
                .forEach(diagnostics::add);
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
