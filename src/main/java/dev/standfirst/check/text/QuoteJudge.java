package dev.standfirst.check.text;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.model.Inserts;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.narrative.NarrativeReader;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.WrittenNumber;
import java.util.List;

/** Judges whether the figures that a text quotes from a claim are figures of that claim. */
final class QuoteJudge {
    private static final NarrativeReader MARKDOWN = new NarrativeReader();

    private final CheckContext project;
    private final Diagnostics diagnostics;

    QuoteJudge(CheckContext project, Diagnostics diagnostics) {
        this.project = project;
        this.diagnostics = diagnostics;
    }

    /** Judges a quote; of a claim whose words could not be read, which is reported where they are, nothing is said. */
    void judge(Claim claim, Binding binding, List<Reading> quoted) {
        if (claim.said().isEmpty()) {
            return;
        }
        String said = MARKDOWN.readLine(claim.said())
                .plain(insert -> insert.target() instanceof Target.FactTarget(String id)
                        ? project.facts()
                                .find(id)
                                .flatMap(fact -> Inserts.in(project.reader(), fact, false))
                                .orElse("")
                        : "");
        List<Reading> original = project.reader().read(said).readings();
        for (Reading quote : quoted) {
            boolean there =
                    original.stream().anyMatch(own -> own.range().equals(quote.range()) || sameNumber(own, quote));
            if (!there) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.BINDING_KIND,
                                binding.span(),
                                "the claim “" + claim.id() + "” does not say “" + binding.words() + "”")
                        .related(claim.said().span(), "what was said")
                        .help("quote the figure as the claim gives it, or bind it to a fact"));
                return;
            }
        }
    }

    private static boolean sameNumber(Reading own, Reading quote) {
        return own.written().isPresent()
                && own.written()
                        .map(WrittenNumber::value)
                        .equals(quote.written().map(WrittenNumber::value));
    }
}
