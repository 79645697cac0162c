package dev.standfirst.cli.print;

import dev.standfirst.cli.option.VerbosityOptions;
import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.publish.model.FileChange;
import dev.standfirst.publish.model.FileChange.Kind;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.verify.ReadBackReport;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;

/** Says what a publish is about to do, and what it has done. */
public final class PublishPrinter {
    private final PrintWriter out;
    private final VerbosityOptions talk;
    private final boolean dryRun;
    private boolean changes;

    /**
     * @param dryRun whether the plan is not carried out, so that all of it is printed
     */
    public PublishPrinter(PrintWriter out, VerbosityOptions talk, boolean dryRun) {
        this.out = out;
        this.talk = talk;
        this.dryRun = dryRun;
    }

    /** The command begins. */
    public void begins(PublishTarget place) {
        say("Publishing to " + PrintableText.of(place.shown()) + ".");
    }

    /** The plan has been made. */
    public void planned(Plan plan) {
        changes = !plan.isEmpty();
        if (dryRun || talk.verbose()) {
            plan.changes().forEach(change -> out.println("  " + line(change)));
        }
        say(String.format(
                Locale.UK,
                "%s to add, %,d to change, %,d to delete, %,d unchanged: %s to send.",
                Summaries.count(plan.count(Kind.ADD), "file"),
                plan.count(Kind.CHANGE),
                plan.count(Kind.DELETE),
                plan.unchanged(),
                size(plan.bytes())));
        out.flush();
    }

    private static String line(FileChange change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        return String.format(
                        Locale.UK,
                        "%-6s  %s",
                        kind,
                        PrintableText.of(change.file().path()))
                + (change.isSent() ? " (" + size(change.file().size()) + ")" : "");
    }

    private static String size(long bytes) {
        return String.format(Locale.UK, "%,d byte%s", bytes, bytes == 1 ? "" : "s");
    }

    /** A step begins. */
    public void step(String what) {
        if (talk.verbose()) {
            out.println("  " + PrintableText.of(what));
            out.flush();
        }
    }

    /** The command has ended well. */
    public void ended(URI address) {
        if (dryRun) {
            say("Nothing was sent: this was a dry run.");
        } else if (!changes) {
            say("Nothing was sent: the target has this site already.");
        } else {
            say("Published. To check what readers get: standfirst verify " + address);
        }
        out.flush();
    }

    /** Says the plan, and passes it on. */
    public Consumer<Plan> telling(Consumer<Plan> next) {
        return plan -> {
            planned(plan);
            next.accept(plan);
        };
    }

    /** The site has been read back. */
    public void readBack(ReadBackReport report, String address) {
        report.notes().forEach(this::say);
        if (report.isAsSent()) {
            say("Read back " + Summaries.count(report.files(), "file") + " at " + address
                    + ": readers get this release.");
        } else {
            report.old().forEach(path -> out.println("as before   " + PrintableText.of(path)));
            report.wrong().forEach(path -> out.println("not as sent " + PrintableText.of(path)));
            out.println(
                    report.wrong().isEmpty()
                            ? "The host does not show this release yet. Check it later: standfirst verify " + address
                            : "Readers do not get what was sent. The host may change pages, or “url” may be that of another site.");
        }
        out.flush();
    }

    /** The previous release has been restored. */
    public void rolledBack() {
        out.println("The previous release has been restored.");
        out.flush();
    }

    /** It could not be restored. */
    public void notRolledBack(String reason) {
        out.println("Nothing was restored. " + PrintableText.of(reason));
        out.flush();
    }

    private void say(String line) {
        if (!talk.quiet()) {
            out.println(line);
        }
    }
}
