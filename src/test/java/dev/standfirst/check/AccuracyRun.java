package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.AccuracyCorpus.Sentence;
import dev.standfirst.check.AccuracyCorpus.Text;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.testing.TestProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The check of a sentence of the {@link AccuracyCorpus}, once as it stands and once without its links.
 *
 * @param text the text that the sentence belongs to
 * @param sentence the sentence
 * @param verdicts the verdicts on its figures, in order
 * @param diagnostics what is reported for it
 * @param found which of its bound words with a digit are reported as unbound when there are no links
 */
record AccuracyRun(
        Text text, Sentence sentence, List<Verdict> verdicts, List<Diagnostic> diagnostics, List<Boolean> found) {
    private static final String FOLDER = "content/briefings/";
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\(fact:[^)]*\\)");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Where the text begins in a briefing that {@link TestProject#briefing} writes: after the front matter. */
    private static final int FIRST_LINE = 6;

    AccuracyRun {
        verdicts = List.copyOf(verdicts);
        diagnostics = List.copyOf(diagnostics);
        found = List.copyOf(found);
    }

    /** Checks each sentence of a text as a briefing of its own, in one project. */
    static List<AccuracyRun> of(Text text) {
        CheckedProject checked = TestProject.checked(CheckOptions.on(text.date()), project -> write(text, project))
                .project();
        assertThat(checked.report().diagnostics().stream()
                        .filter(each -> !each.span().file().startsWith(FOLDER)))
                .as("faults in the facts of %s", text.name())
                .isEmpty();
        var runs = new ArrayList<AccuracyRun>();
        for (int at = 0; at < text.sentences().size(); at++) {
            Sentence sentence = text.sentences().get(at);
            runs.add(new AccuracyRun(
                    text,
                    sentence,
                    verdicts(checked, bound(at)),
                    diagnostics(checked, bound(at)),
                    found(sentence.markdown(), diagnostics(checked, plain(at)))));
        }
        return runs;
    }

    private static TestProject write(Text text, TestProject project) {
        PublishedFacts.write(text.facts(), project);
        for (int at = 0; at < text.sentences().size(); at++) {
            String markdown = text.sentences().get(at).markdown();
            project.briefing(bound(at), text.date(), markdown)
                    .briefing(plain(at), text.date(), LINK.matcher(markdown).replaceAll("$1"));
        }
        return project;
    }

    private static String bound(int at) {
        return FOLDER + "s" + at + ".md";
    }

    private static String plain(int at) {
        return FOLDER + "p" + at + ".md";
    }

    private static List<Verdict> verdicts(CheckedProject checked, String file) {
        return checked.report().texts().stream()
                .flatMap(each -> each.checked().bindings().stream())
                .filter(binding -> binding.binding().span().file().equals(file))
                .map(CheckedBinding::verdict)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Diagnostic> diagnostics(CheckedProject checked, String file) {
        return checked.report().diagnostics().stream()
                .filter(each -> each.span().file().equals(file))
                .toList();
    }

    private static List<Boolean> found(String markdown, List<Diagnostic> reported) {
        var found = new ArrayList<Boolean>();
        int removed = 0;
        Matcher link = LINK.matcher(markdown);
        while (link.find()) {
            int start = link.start() - removed;
            int end = start + link.group(1).length();
            removed += link.end() - link.start() - link.group(1).length();
            if (DIGIT.matcher(link.group(1)).find()) {
                String before =
                        LINK.matcher(markdown.substring(0, link.start())).replaceAll("$1");
                int line =
                        FIRST_LINE + (int) before.chars().filter(c -> c == '\n').count();
                int column = start - before.lastIndexOf('\n');
                found.add(reported.stream()
                        .anyMatch(each -> isUnbound(each) && overlaps(each, line, column, end - start)));
            }
        }
        return found;
    }

    private static boolean overlaps(Diagnostic each, int line, int column, int length) {
        return each.span().line() == line
                && each.span().column() < column + length
                && each.span().endColumn() > column;
    }

    private static boolean isUnbound(Diagnostic each) {
        return switch (each.code()) {
            case UNBOUND_FIGURE, UNBOUND_VAGUE, UNREADABLE_NUMBER -> true;
            default -> false;
        };
    }

    /** The figures that are not supported. */
    long unsupported() {
        return verdicts.stream().filter(verdict -> verdict != Verdict.SUPPORTED).count();
    }

    /** Whether the sentence is refused: there is an error. */
    boolean isRefused() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /** Whether there are warnings on the sentence and no errors. */
    boolean isWarned() {
        return !diagnostics.isEmpty() && !isRefused();
    }

    /** The words that are taken for unbound figures although every figure of the sentence is bound. */
    long falseReports() {
        return diagnostics.stream().filter(AccuracyRun::isUnbound).count();
    }

    /** Whether a true sentence is reported, or a false one is not. */
    boolean isWrong() {
        return sentence.isTrue() != diagnostics.isEmpty();
    }

    /** The codes of what is reported, without repetition. */
    String codes() {
        return String.join(
                " ",
                diagnostics.stream().map(each -> each.code().id()).distinct().toList());
    }
}
