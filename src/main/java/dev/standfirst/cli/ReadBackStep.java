package dev.standfirst.cli;

import dev.standfirst.cli.print.PublishPrinter;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.pipeline.ProgramVersion;
import dev.standfirst.publish.SitePublisher;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.route.Route;
import dev.standfirst.verify.ReadBack;
import dev.standfirst.verify.ReadBackReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.ExitCode;

/** Reads the site back after a publish, and puts the release before back where readers get something else than was sent. */
final class ReadBackStep {
    private final String address;
    private final Duration patience;
    private final PublishPrinter account;
    private boolean wrong;

    ReadBackStep(String address, Duration patience, PublishPrinter account) {
        this.address = address;
        this.patience = patience;
        this.account = account;
    }

    /**
     * Whether readers get what was sent; says so.
     *
     * @param plan what was done
     * @param site the folder of the site, for its {@code _headers}
     */
    boolean isAsSent(Plan plan, Path site) throws IOException {
        Path headers = site.resolve(Route.HEADERS.file());
        ReadBackReport report = new ReadBack(address, ProgramVersion.number(), patience)
                .run(plan, Files.exists(headers) ? Files.readString(headers) : "");
        account.readBack(report, address);
        wrong = !report.wrong().isEmpty();
        return report.isAsSent();
    }

    /**
     * Puts the release before back where readers get a wrong one, not where the host has not taken up the new one yet.
     *
     * @param isRollback whether this was a rollback, which is not undone
     */
    int rolledBack(SitePublisher publisher, Path site, boolean isRollback) throws IOException {
        if (wrong && !isRollback) {
            try {
                publisher.rollBack(site, _ -> {}, PublishProgress.NONE);
                account.rolledBack();
            } catch (UsageException e) {
                account.notRolledBack(e.getMessage());
            }
        }
        return ExitCode.SOFTWARE;
    }
}
