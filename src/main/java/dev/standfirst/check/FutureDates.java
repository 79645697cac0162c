package dev.standfirst.check;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Claim;
import java.time.LocalDate;

/** Reports dates in the future on what is published now: nothing waits for its day. */
final class FutureDates {
    private FutureDates() {}

    /**
     * Adds a diagnostic for each; none for a project that fixes the day that it is checked on.
     *
     * @param today the day of the check
     */
    static void check(Content content, LocalDate today, Diagnostics diagnostics) {
        if (content.site().asOf().isPresent()) {
            return;
        }
        for (Briefing briefing : content.briefings()) {
            if (!briefing.draft()) {
                briefing.byline()
                        .changed()
                        .filter(today::isBefore)
                        .ifPresent(date -> diagnostics.add(future(
                                        briefing.byline().place(), date)
                                .help("correct the date, or keep the briefing back with “status: draft” until then")));
                briefing.corrections().stream()
                        .filter(correction -> today.isBefore(correction.on()))
                        .forEach(correction ->
                                diagnostics.add(future(correction.text().span(), correction.on())
                                        .help("correct the date “on”")));
            }
        }
        for (Claim claim : content.claims()) {
            if (today.isBefore(claim.on())) {
                diagnostics.add(future(claim.said().span(), claim.on()).help("correct the date “on”"));
            }
        }
    }

    private static Diagnostic future(SourceSpan place, LocalDate date) {
        return Diagnostic.of(
                DiagnosticCode.FUTURE_DATE,
                place,
                "this is published now, but its date, " + date + ", is in the future");
    }
}
