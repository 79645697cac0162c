package dev.standfirst.cli;

import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.ProjectOption;
import dev.standfirst.cli.option.StrictOption;
import dev.standfirst.cli.option.Terminal;
import dev.standfirst.cli.option.VerbosityOptions;
import dev.standfirst.cli.print.PublishPrinter;
import dev.standfirst.cli.print.SendingLine;
import dev.standfirst.content.ContentReader;
import dev.standfirst.content.model.PublishPlace;
import dev.standfirst.content.model.PublishSettings;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.pipeline.cache.CheckCache;
import dev.standfirst.publish.NotProvedException;
import dev.standfirst.publish.SitePublisher;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Publishes a site that a build wrote, if it is still what was proved. */
final class PublishCommand extends Command {
    private final ProjectOption project = new ProjectOption(this);

    private final Terminal terminal = new Terminal(this);

    private final StrictOption freshness = new StrictOption(this);

    private final VerbosityOptions talk = new VerbosityOptions(this);

    private final PositionalParamSpec target = add(PositionalParamSpec.builder()
            .type(String.class)
            .arity("0..1")
            .paramLabel("TARGET")
            .description("A name under “publish” in site.yaml; not needed if there is only one."));

    private final OptionSpec output = add(OptionSpec.builder("--output")
            .type(Path.class)
            .paramLabel("DIR")
            .description("The folder that the build wrote; by default, site-output in the project."));

    private final OptionSpec dryRun = add(flag("--dry-run").description("Print the plan, and send nothing."));

    private final OptionSpec rollback =
            add(flag("--rollback").description("Restore the release before the one that is published."));

    private final OptionSpec delete = add(OptionSpec.builder("--delete")
            .type(Integer.class)
            .paramLabel("N")
            .defaultValue("0")
            .description("Allow N addresses that have been public to be deleted."));

    private final OptionSpec noReadBack =
            add(flag("--no-read-back").description("Do not read the site back from the target's “url”."));

    private final OptionSpec wait = add(OptionSpec.builder("--wait")
            .type(Integer.class)
            .paramLabel("SECONDS")
            .defaultValue("120")
            .description("How long to wait until readers get the release; by default, 120 seconds."));

    PublishCommand() {
        super(
                "publish",
                "Publish a site to a target in site.yaml, if it is still what was proved.",
                "",
                "It sends only the files that differ, in an order in which no page arrives before the files that it needs."
                        + " Passwords and keys come from the environment or from where the system keeps them, never from content.",
                "");
    }

    @Override
    public Integer call() throws IOException {
        Path folder = project.path();
        boolean isRollback = isNamed(rollback);
        if (!isRollback) {
            CheckCache.Said said = CacheFolder.ofPublishChecks().said(folder, settings(), () -> check(folder));
            if (said.status() != ExitCode.OK) {
                terminal.out().print(said.text());
                terminal.out().println("Nothing was published: the content has errors.");
                terminal.out().flush();
                return said.status();
            }
        }
        PublishSettings settings = ContentReader.readSettings(folder).publishing();
        PublishPlace place = chosen(settings.targets(), target.getValue());
        Path written = Optional.ofNullable(output.<Path>getValue())
                .orElse(folder.resolve("site-output"))
                .normalize();
        var publisher = new SitePublisher(
                folder,
                place.target(),
                new SitePublisher.Options(
                        isNamed(dryRun),
                        delete.<Integer>getValue(),
                        new Surroundings(Instant.now(), CacheFolder.ofPublishing(), System.getenv())));
        var account = new PublishPrinter(terminal.out(), talk, isNamed(dryRun));
        account.begins(place.target());
        var plan = new AtomicReference<@Nullable Plan>();
        try (SendingLine line = line()) {
            Consumer<Plan> planned = account.telling(made -> {
                plan.set(made);
                line.planned(made);
            });
            PublishProgress steps = what -> {
                account.step(what);
                line.begins(what);
            };
            if (isRollback) {
                publisher.rollBack(written, planned, steps);
            } else {
                publisher.publish(written, planned, steps);
            }
        } catch (NotProvedException e) {
            terminal.err().println(PrintableText.of(e.getMessage()));
            terminal.err().flush();
            return ExitCode.SOFTWARE;
        }
        account.ended(place.url().orElse(settings.baseUrl()));
        Plan done = plan.get();
        if (done == null || place.url().isEmpty() || isNamed(dryRun) || isNamed(noReadBack)) {
            return ExitCode.OK;
        }
        var after =
                new ReadBackStep(place.url().get().toString(), Duration.ofSeconds(wait.<Integer>getValue()), account);
        return after.isAsSent(done, written) ? ExitCode.OK : after.rolledBack(publisher, written, isRollback);
    }

    /** All that the report depends on, beside the project and the program. */
    private List<String> settings() {
        var settings = new ArrayList<>(freshness.options().key());
        settings.add(terminal.style().name());
        return settings;
    }

    /** Checks the project; what it says is printed only where nothing is published for it. */
    private CheckCache.Said check(Path folder) throws IOException {
        CheckedProject checked = new Pipeline(folder, freshness.options(), new Timings()).check();
        var text = new StringWriter();
        var out = new PrintWriter(text);
        new HumanPrinter(checked.content().texts(), terminal.style())
                .print(checked.report().diagnostics(), out);
        out.flush();
        return new CheckCache.Said(freshness.exitStatus(checked.report()), text.toString());
    }

    /** How far it has come: nowhere where steps are printed anyway, or nothing is to be printed. */
    private SendingLine line() {
        boolean watched = terminal.isWatched();
        PrintWriter where = talk.quiet() || talk.verbose()
                ? new PrintWriter(Writer.nullWriter())
                : watched ? terminal.err() : terminal.out();
        return new SendingLine(where, watched, System::nanoTime);
    }

    private static PublishPlace chosen(Map<String, PublishPlace> targets, @Nullable String name) {
        if (targets.isEmpty()) {
            throw new UsageException("content/site.yaml names no target. Add one, such as"
                    + " “publish: {live: {folder: /srv/www/briefing}}”; docs/publishing.md describes them.");
        }
        String names = String.join(", ", targets.keySet());
        if (name == null) {
            if (targets.size() > 1) {
                throw new UsageException("Name one of the targets in site.yaml: " + names + ".");
            }
            return targets.values().iterator().next();
        }
        PublishPlace target = targets.get(name);
        if (target == null) {
            throw new UsageException("There is no target “" + name + "” in site.yaml. "
                    + DidYouMean.to(name, targets.keySet())
                            .map(near -> "Did you mean “" + near + "”?")
                            .orElse("Its targets are " + names + "."));
        }
        return target;
    }
}
