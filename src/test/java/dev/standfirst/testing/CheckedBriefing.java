package dev.standfirst.testing;

import dev.standfirst.check.Report;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.fact.Facts;
import dev.standfirst.pipeline.CheckedProject;
import java.util.List;

/**
 * What the check of a {@link TestProject} with one briefing found.
 *
 * @param project the whole of it
 */
public record CheckedBriefing(CheckedProject project) {
    /** What was read. */
    public Content content() {
        return project.content();
    }

    /** The facts, resolved. */
    public Facts facts() {
        return project.facts();
    }

    /** The verdicts and diagnostics. */
    public Report report() {
        return project.report();
    }

    /** The bindings of the briefing's text, in order. */
    public List<CheckedBinding> bindings() {
        return report().texts().stream()
                .flatMap(text -> text.checked().bindings().stream())
                .filter(binding -> binding.binding().span().file().equals(TestProject.BRIEFING))
                .toList();
    }

    /** The codes of everything reported, in order. */
    public List<String> codes() {
        return report().diagnostics().stream().map(each -> each.code().id()).toList();
    }

    /** The one diagnostic with a code; fails if there are none or several. */
    public Diagnostic diagnostic(String code) {
        List<Diagnostic> found = report().diagnostics().stream()
                .filter(each -> each.code().id().equals(code))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " diagnostics " + code + " in " + report().diagnostics());
        }
        return found.getFirst();
    }
}
