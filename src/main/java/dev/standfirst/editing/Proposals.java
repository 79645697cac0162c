package dev.standfirst.editing;

import dev.standfirst.check.TextTrial;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds edits that would make a place true, or truer. */
public final class Proposals {
    private static final Set<DiagnosticCode> UNBOUND =
            Set.of(DiagnosticCode.UNBOUND_FIGURE, DiagnosticCode.UNBOUND_VAGUE);
    private static final Pattern LINK = Pattern.compile("\\[(.*)\\]\\(fact:([^)]+)\\)");
    private static final int MOST_FACTS = 5;
    private static final String EXEMPTION = "a name, not a measurement";

    private final ProjectIndex index;
    private final SourceText text;
    private final SourceSpan range;
    private final List<Proposal> found = new ArrayList<>();

    private Proposals(ProjectIndex index, SourceText text, SourceSpan range) {
        this.index = index;
        this.text = text;
        this.range = range;
    }

    /** The edits for what a range touches, those that settle diagnostics first. */
    public static List<Proposal> at(SourceSpan range, ProjectIndex index) {
        return index.text(range.file())
                .map(text -> new Proposals(index, text, range).all())
                .orElse(List.of());
    }

    private List<Proposal> all() {
        index.diagnostics(Set.of(text.file())).getOrDefault(text.file(), List.of()).stream()
                .filter(each -> touches(each.span()))
                .forEach(this::settle);
        index.figures(text.file()).stream()
                .filter(figure -> touches(ProjectIndex.link(figure)))
                .forEach(this::improve);
        return List.copyOf(found);
    }

    private boolean touches(SourceSpan span) {
        int from = text.offset(span.line(), span.column());
        int to = text.offset(span.endLine(), span.endColumn());
        return from <= text.offset(range.endLine(), range.endColumn())
                && text.offset(range.line(), range.column()) <= to;
    }

    private void settle(Diagnostic diagnostic) {
        List<Proposal> own = new ArrayList<>();
        for (Fix fix : diagnostic.fixes()) {
            own.add(Proposal.of(binding(fix).orElseGet(() -> title(fix)), fix));
        }
        if (UNBOUND.contains(diagnostic.code())) {
            own.addAll(bindings(diagnostic.span()));
        } else {
            index.figures(text.file()).stream()
                    .filter(figure -> figure.binding().span().equals(diagnostic.span()) && isRefused(figure))
                    .findFirst()
                    .ifPresent(figure -> own.addAll(corrections(figure)));
        }
        List<Fix> seen = new ArrayList<>();
        for (Proposal each : own) {
            Fix edit = each.edits().getFirst();
            if (!seen.contains(edit)) {
                found.add(each.settling(diagnostic, seen.isEmpty()));
                seen.add(edit);
            }
        }
    }

    private static boolean isRefused(CheckedBinding figure) {
        return figure.verdict().filter(verdict -> verdict != Verdict.SUPPORTED).isPresent();
    }

    /** What a fix does that binds words to a fact and leaves them as they are. */
    private Optional<String> binding(Fix fix) {
        Matcher link = LINK.matcher(fix.replacement());
        SourceSpan span = fix.span();
        String before = text.text()
                .substring(text.offset(span.line(), span.column()), text.offset(span.endLine(), span.endColumn()));
        return link.matches() && (before.equals(link.group(1)) || before.startsWith("[" + link.group(1) + "]"))
                ? index.project().facts().find(link.group(2)).map(fact -> title(link.group(2), fact))
                : Optional.empty();
    }

    private static String title(String id, Fact fact) {
        return "Bind it to “" + id + "”, " + Account.value(fact);
    }

    private static String title(Fix fix) {
        return fix.replacement().isEmpty()
                ? "Delete it"
                : "Write “" + fix.replacement().strip() + "”";
    }

    /** A figure that is bound to nothing: the facts that bear it out, and an exemption. */
    private List<Proposal> bindings(SourceSpan span) {
        int from = text.offset(span.line(), span.column());
        int to = text.offset(span.endLine(), span.endColumn());
        String words = text.text().substring(from, to);
        List<Proposal> bindings = new ArrayList<>(facts(words, from, to, _ -> true));
        String exempt = "[" + words + "](fact:none \"" + EXEMPTION + "\")";
        Paragraph paragraph = Paragraph.around(text, from, index);
        if (Paragraph.errors(paragraph.with(from, to, exempt)) < Paragraph.errors(paragraph.asIs())) {
            bindings.add(Proposal.of("Exempt it with a reason", new Fix(span, exempt)));
        }
        return bindings;
    }

    /** The facts that bear words out in the place of a stretch of the file, and leave fewer errors there. */
    private List<Proposal> facts(String words, int from, int to, Predicate<Candidates.Candidate> wanted) {
        if (words.indexOf('[') >= 0 || words.indexOf(']') >= 0) {
            return List.of();
        }
        Paragraph paragraph = Paragraph.around(text, from, index);
        long errors = Paragraph.errors(paragraph.asIs());
        String line = text.line(text.span(from, from).line());
        return Candidates.of(words, from, to, paragraph, line, index).stream()
                .filter(each -> each.fits() && each.errors() < errors)
                .filter(wanted)
                .limit(MOST_FACTS)
                .map(each -> Proposal.of(
                        title(each.id(), each.fact()),
                        new Fix(text.span(from, to), "[" + words + "](fact:" + each.id() + ")")))
                .toList();
    }

    /** Words that are refused: others that are true of the fact, and other facts that bear them out. */
    private List<Proposal> corrections(CheckedBinding figure) {
        List<Proposal> corrections = new ArrayList<>();
        SourceSpan words = figure.binding().span();
        int from = text.offset(words.line(), words.column());
        int to = text.offset(words.endLine(), words.endColumn());
        if (!text.text().substring(from, to).equals(figure.binding().words())) {
            return corrections;
        }
        Paragraph paragraph = Paragraph.around(text, from, index);
        long errors = Paragraph.errors(paragraph.asIs());
        for (String truer : index.project().report().wordings().truer(figure)) {
            if (Paragraph.errors(paragraph.with(from, to, truer)) < errors) {
                corrections.add(Proposal.of("Write “" + truer + "”", new Fix(words, truer)));
            }
        }
        link(figure)
                .ifPresent(link -> corrections.addAll(facts(
                        figure.binding().words(),
                        link.from(),
                        link.to(),
                        each -> !each.id().equals(target(figure)))));
        return corrections;
    }

    /** Words that are true: stronger ones, and the value itself. */
    private void improve(CheckedBinding figure) {
        boolean asserted = figure.binding().mode() == BindingMode.ASSERT
                && figure.verdict().filter(Verdict.SUPPORTED::equals).isPresent();
        Optional<Stretch> link = link(figure);
        if (!asserted || link.isEmpty()) {
            return;
        }
        SourceSpan words = figure.binding().span();
        Paragraph paragraph = Paragraph.around(text, link.get().from(), index);
        long errors = Paragraph.errors(paragraph.asIs());
        index.project().report().wordings().strongest(figure).ifPresent(stronger -> {
            int from = text.offset(words.line(), words.column());
            int to = text.offset(words.endLine(), words.endColumn());
            boolean plain =
                    text.text().substring(from, to).equals(figure.binding().words());
            if (plain && isNoWorse(paragraph.with(from, to, stronger), errors)) {
                found.add(Proposal.of("Use the strongest true words: “" + stronger + "”", new Fix(words, stronger)));
            }
        });
        String insert = "[](fact:" + target(figure) + ")";
        if (isNoWorse(paragraph.with(link.get().from(), link.get().to(), insert), errors)) {
            found.add(Proposal.of(
                    "Insert the value, " + figure.value() + ", instead of words",
                    new Fix(text.span(link.get().from(), link.get().to()), insert)));
        }
    }

    private static boolean isNoWorse(TextTrial.Outcome outcome, long errors) {
        return Paragraph.errors(outcome) <= errors;
    }

    private static String target(CheckedBinding figure) {
        return figure.binding().target() instanceof Target.FactTarget(String id) ? SeriesLink.written(id) : "";
    }

    /** From one offset of the file to another. */
    private record Stretch(int from, int to) {}

    /** The whole of a link to a fact, brackets and all; empty where it has a title or is written in another way. */
    private Optional<Stretch> link(CheckedBinding figure) {
        SourceSpan link = ProjectIndex.link(figure);
        int from = text.offset(link.line(), link.column()) - 1;
        int to = text.offset(link.endLine(), link.endColumn()) + 1;
        boolean plain = from >= 0
                && to <= text.text().length()
                && text.text().charAt(from) == '['
                && text.text().charAt(to - 1) == ')'
                && figure.binding().target() instanceof Target.FactTarget;
        return plain ? Optional.of(new Stretch(from, to)) : Optional.empty();
    }
}
