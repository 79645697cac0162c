package dev.standfirst.cli.print;

import dev.standfirst.check.Report;
import dev.standfirst.check.Tally;
import dev.standfirst.check.model.Coverage;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.output.WriteSummary;
import dev.standfirst.pipeline.Timings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a line or two what a command has done. */
public final class Summaries {
    private Summaries() {}

    /** What a check covered: '148 figures: 97 checked, 40 inserted, 8 quoted, 3 exempt. 6 claims: 3 supported, …'. */
    public static String ofCheck(Report report) {
        return of(Tally.of(report), unjudged(report, BindingMode.ASSERT), unjudged(report, BindingMode.INSERT));
    }

    /** The same of what is remembered of a check that found no errors. */
    public static String of(Tally tally) {
        return of(tally, 0, 0);
    }

    /** How many bindings of a mode have no fact to be judged by. */
    private static int unjudged(Report report, BindingMode mode) {
        return (int) report.texts().stream()
                .flatMap(text -> text.checked().bindings().stream())
                .filter(binding -> binding.binding().mode() == mode && !binding.isJudged())
                .count();
    }

    private static String of(Tally tally, int unchecked, int uninserted) {
        Coverage c = tally.coverage();
        String figures = count(c.figures(), "figure") + ": " + (c.checked() - unchecked) + " checked, "
                + (c.inserted() - uninserted) + " inserted, " + c.quoted() + " quoted, " + c.exempt() + " exempt, "
                + c.unbound() + " unbound"
                + (unchecked + uninserted == 0 ? "" : ", " + (unchecked + uninserted) + " not checked") + ".";
        return tally.claims().isEmpty() ? figures : figures + "\n" + claims(tally.claims());
    }

    private static String claims(Map<Verdict, Integer> verdicts) {
        int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        return count(all, "claim") + ": "
                + verdicts.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey().words())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** What was written: '92 files in site-output: 12 written, 80 unchanged, 1 removed.' and what was left alone. */
    public static String of(WriteSummary summary, Path folder) {
        String done = count(summary.files(), "file") + " in " + PrintableText.of(folder.toString()) + ": "
                + String.format(
                        Locale.UK,
                        "%,d written, %,d unchanged, %,d removed.",
                        summary.written(),
                        summary.unchanged(),
                        summary.removed());
        return summary.kept().isEmpty()
                ? done
                : done + "\nNot touched, because no build wrote them: "
                        + summary.kept().stream()
                                .limit(10)
                                .map(PrintableText::of)
                                .collect(Collectors.joining(", "))
                        + (summary.kept().size() > 10
                                ? " and " + (summary.kept().size() - 10) + " more"
                                : "") + ".";
    }

    /** How long each step took: 'read 41 ms · check 80 ms'. */
    public static String of(Timings timings) {
        return timings.steps().stream()
                .map(step -> step.name() + " " + step.took().toMillis() + " ms")
                .collect(Collectors.joining(" · "));
    }

    /** '1 figure', '2 figures', with separators. */
    static String count(int number, String noun) {
        return String.format(Locale.UK, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
