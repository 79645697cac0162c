package dev.standfirst.check.context;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.SeriesLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reports ids in a text that nothing has: with an id near it, or what else has that id. */
public final class UnknownNames {
    private UnknownNames() {}

    /** A fact that is not declared. {@code span} is what names it, with its scheme: {@code fact:arrivals}. */
    public static Diagnostic fact(CheckContext project, String id, SourceSpan span) {
        if (!id.isEmpty() && project.claim(id).isPresent()) {
            return Diagnostic.of(DiagnosticCode.UNKNOWN_FACT, span, "“" + id + "” is a claim, not a fact")
                    .fix("write %s", "claim:" + id);
        }
        return unknown(DiagnosticCode.UNKNOWN_FACT, "fact", id, span, project::factsNear);
    }

    /**
     * What is wrong with the id in a link to a fact that was not found; empty where the fact is declared and has no value, which has been
     * reported.
     */
    public static Optional<Diagnostic> linked(CheckContext project, String id, SourceSpan span) {
        Optional<SeriesLink> link = SeriesLink.parse(id);
        if (link.isEmpty()) {
            return project.isDeclared(id) ? Optional.empty() : Optional.of(fact(project, id, span));
        }
        String series = link.get().series();
        if (!project.isDeclared(series)) {
            SourceSpan named = span.last(id.length());
            return Optional.of(unknown(
                    DiagnosticCode.UNKNOWN_FACT,
                    "fact",
                    series,
                    new SourceSpan(
                            named.file(), named.line(), named.column(), named.line(), named.column() + series.length()),
                    project::factsNear));
        }
        return project.facts().find(series).map(fact -> UnknownPeriods.of(link.get(), fact, span));
    }

    /** A claim that is not declared. {@code span} is what names it, with its scheme: {@code claim:arrivals}. */
    public static Diagnostic claim(CheckContext project, String id, SourceSpan span) {
        if (!id.isEmpty() && project.isDeclared(id)) {
            return Diagnostic.of(DiagnosticCode.UNKNOWN_CLAIM, span, "“" + id + "” is a fact, not a claim")
                    .fix("write %s", "fact:" + id);
        }
        return unknown(DiagnosticCode.UNKNOWN_CLAIM, "claim", id, span, project::claimsNear);
    }

    private static Diagnostic unknown(
            DiagnosticCode code, String what, String id, SourceSpan span, Function<String, Optional<String>> near) {
        if (id.isEmpty()) {
            return Diagnostic.of(code, span, "the id of a " + what + " is missing")
                    .help("write the id of a " + what + " after the colon");
        }
        Diagnostic unknown = Diagnostic.of(code, span, "there is no " + what + " “" + id + "”");
        return near.apply(id)
                .map(meant -> unknown.fix("did you mean %s?", List.of(new Fix(span.last(id.length()), meant))))
                .orElse(unknown.help(what + "s are declared in “content/" + what + "s/”"));
    }
}
