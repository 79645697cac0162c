package dev.standfirst.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The results of {@link AccuracyRun}s in a table, by kind, and the sentences that are judged wrongly. */
final class AccuracyTable {
    private final List<AccuracyRun> runs;

    private AccuracyTable(List<AccuracyRun> runs) {
        this.runs = List.copyOf(runs);
    }

    /** The results of one half of the corpus. */
    static AccuracyTable of(boolean aside) {
        var runs = new ArrayList<AccuracyRun>();
        AccuracyCorpus.texts().stream()
                .filter(text -> text.aside() == aside)
                .forEach(text -> runs.addAll(AccuracyRun.of(text)));
        return new AccuracyTable(runs);
    }

    /** The numbers: a line for each kind, one for all, and one on the finder of unbound figures; or that there are no texts. */
    String numbers() {
        if (runs.isEmpty()) {
            return "no texts\n";
        }
        var table = new StringBuilder(
                "kind      |  true figures unsupported refused warned | false refused warned missed\n");
        runs.stream()
                .map(AccuracyTable::kind)
                .distinct()
                .sorted()
                .forEach(kind -> table.append(row(kind, kind::equals)));
        return table.append(row("all", kind -> true)).append(finder()).toString();
    }

    private static String kind(AccuracyRun run) {
        return run.sentence().kind();
    }

    private String row(String name, Predicate<String> kinds) {
        var right = new ArrayList<AccuracyRun>();
        var wrong = new ArrayList<AccuracyRun>();
        runs.stream()
                .filter(run -> kinds.test(kind(run)))
                .forEach(run -> (run.sentence().isTrue() ? right : wrong).add(run));
        return String.format(
                Locale.ROOT,
                "%-9s | %5d %7d %11d %7d %6d | %5d %7d %6d %6d\n",
                name,
                right.size(),
                sum(right, run -> run.verdicts().size()),
                sum(right, AccuracyRun::unsupported),
                count(right, AccuracyRun::isRefused),
                count(right, AccuracyRun::isWarned),
                wrong.size(),
                count(wrong, AccuracyRun::isRefused),
                count(wrong, AccuracyRun::isWarned),
                count(wrong, AccuracyRun::isWrong));
    }

    private String finder() {
        return String.format(
                Locale.ROOT,
                "The finder: %d of %d figures found, %d false reports.\n",
                sum(runs, run -> run.found().stream().filter(each -> each).count()),
                sum(runs, run -> run.found().size()),
                sum(runs, AccuracyRun::falseReports));
    }

    private static long count(List<AccuracyRun> runs, Predicate<AccuracyRun> which) {
        return runs.stream().filter(which).count();
    }

    private static long sum(List<AccuracyRun> runs, ToLongFunction<AccuracyRun> number) {
        return runs.stream().mapToLong(number).sum();
    }

    /** The sentences that are judged wrongly, a line each: text, kind, codes, sentence. */
    String mistakes() {
        return runs.stream()
                .filter(AccuracyRun::isWrong)
                .map(AccuracyTable::mistake)
                .collect(Collectors.joining());
    }

    private static String mistake(AccuracyRun run) {
        return String.join(
                        " | ",
                        run.text().name(),
                        run.sentence().isTrue() + " " + kind(run),
                        run.diagnostics().isEmpty() ? "missed" : run.codes(),
                        run.sentence().markdown().replace("\n", "\\n"))
                + "\n";
    }
}
