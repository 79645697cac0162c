package dev.standfirst.cli.print;

import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.verify.Finding;
import dev.standfirst.verify.Verification;
import java.util.ArrayList;
import java.util.List;

/** Says what was found at a live site. */
public final class VerificationPrinter {
    private VerificationPrinter() {}

    /** A line for each finding, then a sentence. */
    public static List<String> lines(Verification verification) {
        var lines = new ArrayList<String>();
        verification.findings().forEach(finding -> lines.add(line(finding)));
        String compared = Summaries.count(verification.files(), "file") + " compared, the tests of "
                + Summaries.count(verification.claims(), "claim") + " made again: ";
        lines.add(
                verification.findings().isEmpty()
                        ? compared + "this is the site whose figures were proved."
                        : verification.files() == 0
                                ? "This site has no receipt, data/proof.json, so nothing can be compared."
                                : compared + "this is not the site whose figures were proved.");
        return lines;
    }

    private static String line(Finding finding) {
        String what = PrintableText.of(finding.what());
        return switch (finding.kind()) {
            case CHANGED -> "changed     " + what;
            case MISSING -> "missing     " + what;
            case EXTRA -> "not proved  " + what;
            case NOT_PROVED -> "wrong       " + what;
        };
    }
}
