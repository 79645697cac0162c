package dev.standfirst.check;

import dev.standfirst.diagnostic.Code;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.Nearest;
import dev.standfirst.fact.FactValue;
import dev.standfirst.narrative.Embed;
import java.util.List;
import java.util.Set;

/** Judges whether what a text embeds is there and can be drawn. */
final class EmbedJudge {
    private final Project project;
    private final Diagnostics diagnostics;

    EmbedJudge(Project project, Diagnostics diagnostics) {
        this.project = project;
        this.diagnostics = diagnostics;
    }

    void judge(List<Embed> embeds) {
        for (Embed embed : embeds) {
            switch (embed.shape()) {
                case CLAIM -> {
                    if (project.claim(embed.id()).isEmpty()) {
                        unknown(
                                Code.UNKNOWN_CLAIM,
                                "claim",
                                embed,
                                project.claims().keySet());
                    }
                }
                case FACT, CHART, TABLE -> {
                    if (project.isDeclared(embed.id())) {
                        project.facts().find(embed.id()).ifPresent(fact -> kind(embed, fact.value()));
                    } else {
                        unknown(Code.UNKNOWN_FACT, "fact", embed, project.declared());
                    }
                }
            }
        }
    }

    private void kind(Embed embed, FactValue value) {
        boolean series = value instanceof FactValue.OfSeries;
        boolean wantsSeries = embed.shape() == Embed.Shape.CHART || embed.shape() == Embed.Shape.TABLE;
        if (series && !wantsSeries) {
            diagnostics.add(Diagnostic.of(
                            Code.BINDING_KIND, embed.targetSpan(), "“" + embed.id() + "” is a series, not one figure")
                    .help("write chart:" + embed.id() + " or table:" + embed.id()));
        } else if (!series && wantsSeries) {
            diagnostics.add(Diagnostic.of(
                            Code.BINDING_KIND,
                            embed.targetSpan(),
                            "“" + embed.id() + "” is one figure; a "
                                    + embed.shape().scheme() + " needs a series")
                    .help("write fact:" + embed.id() + " for a card, or name a fact that has data"));
        }
    }

    private void unknown(Code code, String what, Embed embed, Set<String> known) {
        Diagnostic unknown = Diagnostic.of(code, embed.targetSpan(), "there is no " + what + " “" + embed.id() + "”");
        diagnostics.add(Nearest.to(embed.id(), known)
                .map(near -> unknown.help("did you mean “" + near + "”?"))
                .orElse(unknown));
    }
}
