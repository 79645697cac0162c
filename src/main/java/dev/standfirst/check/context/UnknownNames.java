package dev.standfirst.check.context;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceSpan;
import java.util.Optional;

/** Words the diagnostics of names that nothing has: a name near it, or what else has that name. */
public final class UnknownNames {
    private UnknownNames() {}

    /** A fact that is not declared. */
    public static Diagnostic fact(CheckContext project, String id, SourceSpan span) {
        if (!id.isEmpty() && project.claim(id).isPresent()) {
            return Diagnostic.of(DiagnosticCode.UNKNOWN_FACT, span, "“" + id + "” is a claim, not a fact")
                    .help("write claim:" + id);
        }
        return unknown(DiagnosticCode.UNKNOWN_FACT, "fact", id, span, project.factsNear(id));
    }

    /** A claim that is not there. */
    public static Diagnostic claim(CheckContext project, String id, SourceSpan span) {
        if (!id.isEmpty() && project.isDeclared(id)) {
            return Diagnostic.of(DiagnosticCode.UNKNOWN_CLAIM, span, "“" + id + "” is a fact, not a claim")
                    .help("write fact:" + id);
        }
        return unknown(DiagnosticCode.UNKNOWN_CLAIM, "claim", id, span, project.claimsNear(id));
    }

    private static Diagnostic unknown(
            DiagnosticCode code, String what, String id, SourceSpan span, Optional<String> near) {
        if (id.isEmpty()) {
            return Diagnostic.of(code, span, "no " + what + " is named here")
                    .help("write the id of a " + what + " after the colon");
        }
        Diagnostic unknown = Diagnostic.of(code, span, "there is no " + what + " “" + id + "”");
        return near.map(meant -> unknown.help("did you mean “" + meant + "”?"))
                .orElse(unknown.help(what + "s stand in content/" + what + "s/"));
    }
}
