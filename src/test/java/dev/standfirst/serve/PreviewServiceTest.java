package dev.standfirst.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.VerdictChange;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files change under a real server: whatever an editor does, the pages match the files. */
class PreviewServiceTest {
    private static final TestProject SMALL = TestProject.site("valid/small");
    private static final String FACTS = "content/facts/facts.yaml";
    private static final String PROSE = "content/briefings/arrivals.md";
    private static final String PAGE = "/briefings/arrivals/";

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = Served.of(SMALL.copyTo(folder.resolve("project")));
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
        assertThat(served.failures).isEmpty();
        assertThat(folder.resolve("project/site-output")).doesNotExist();
    }

    private void untilServed(String address, String words) throws Exception {
        served.until(words + " at " + address, () -> served.body(address).contains(words));
    }

    @Test
    void aSavedFactIsServedAndItsChangedVerdictsAreReported() throws Exception {
        served.replace(FACTS, "value: 922", "value: 1,400");

        untilServed("/facts/arrivals-2023/", "1,400");
        served.until("a change told", () -> !served.changes.isEmpty());
        Change change = served.changes.getFirst();
        assertThat(change.after().turnedSince(change.before()))
                .extracting(VerdictChange::words)
                .contains("fell by over 90 per cent");
        assertThat(change.files()).extracting(change::name).containsExactly(FACTS);
    }

    @Test
    void aListenerThatFailsDoesNotEndThePreview() throws Exception {
        TestProject project = SMALL.copyTo(folder.resolve("other"));
        var failures = new LinkedBlockingQueue<Exception>();
        var request = new PreviewService.Request(project.root(), TestProject.OPTIONS, 0, Optional.empty(), false);
        try (PreviewService serving = PreviewService.open(request)) {
            Thread loop = Thread.ofPlatform()
                    .start(() -> serving.run(new PreviewService.Listener() {
                        @Override
                        public void changed(Change change) throws IOException {
                            throw new IOException("the terminal has gone");
                        }

                        @Override
                        public void failed(Exception reason) {
                            failures.add(reason);
                        }
                    }));
            project.replace(FACTS, "value: 922", "value: 1,400");

            assertThat(failures.poll(60, TimeUnit.SECONDS)).hasMessage("the terminal has gone");
            assertThat(loop.isAlive()).isTrue();
        }
    }

    @Test
    void anEditorThatSavesByRenamingIsFollowed() throws Exception {
        Path saved = served.file(FACTS);
        Path other = saved.resolveSibling("facts.yaml~");
        Files.writeString(other, Files.readString(saved).replace("up to £4 billion", "up to £5 billion"));
        Files.move(other, saved, StandardCopyOption.ATOMIC_MOVE);

        untilServed("/facts/finance/", "£5 billion");

        Files.writeString(other, Files.readString(saved).replace("up to £5 billion", "up to £6 billion"));
        Files.move(saved, saved.resolveSibling("facts.yaml.bak"));
        Files.move(other, saved);
        Files.delete(saved.resolveSibling("facts.yaml.bak"));

        untilServed("/facts/finance/", "£6 billion");
    }

    @Test
    void aHalfSavedFileLeavesThePagesUntilItIsComplete() throws Exception {
        String whole = Files.readString(served.file(FACTS));
        String page = served.body(PAGE);
        Files.writeString(served.file(FACTS), whole.substring(0, whole.indexOf("table 1") + 3));
        served.until("an error", () -> served.preview().hasErrors());

        assertThat(served.body(PAGE)).isEqualTo(page);

        Files.writeString(served.file(FACTS), whole);
        served.until("no error", () -> !served.preview().hasErrors());

        assertThat(served.body(PAGE)).isEqualTo(page);
    }

    @Test
    void aRenamedBriefingHasItsNewAddressAndADeletedOneHasNone() throws Exception {
        Files.move(served.file(PROSE), served.file("content/briefings/landings.md"));
        untilServed("/briefings/landings/", "Arrivals fell");
        assertThat(served.get(PAGE).statusCode()).isEqualTo(404);

        Files.delete(served.file("content/briefings/landings.md"));
        served.until("gone", () -> served.get("/briefings/landings/").statusCode() == 404);
    }

    @Test
    void aFailingTemplateIsReportedAndMayBeFixed() throws Exception {
        Path template = served.file("templates/briefing.ftlh");
        Files.createDirectories(served.file("templates"));
        Files.writeString(template, "<#if>");
        served.until("a template's fault", () -> served.preview().hasErrors());

        assertThat(served.preview().diagnostics())
                .extracting(each -> each.span().file())
                .containsExactly("templates/briefing.ftlh");
        assertThat(served.body(PAGE)).contains("Arrivals fell");

        Files.writeString(template, "<p>${model.title.plain}, in a new template</p>");
        untilServed(PAGE, "Arrivals fell, in a new template");
    }

    @Test
    void brokenSettingsAndDeletedContentMayComeBack() throws Exception {
        String settings = Files.readString(served.file("content/site.yaml"));
        Files.writeString(served.file("content/site.yaml"), "title: [");
        served.until("an error", () -> served.preview().hasErrors());
        assertThat(served.body("/")).contains("A small briefing");

        Files.writeString(served.file("content/site.yaml"), settings);
        served.until("no error", () -> !served.preview().hasErrors());

        Files.move(served.file("content"), folder.resolve("aside"));
        served.until(
                "content gone",
                () -> served.preview().diagnostics().stream()
                        .map(Diagnostic::message)
                        .anyMatch(message -> message.contains("does not exist")));
        assertThat(served.body(PAGE)).contains("Arrivals fell");

        Files.move(folder.resolve("aside"), served.file("content"));
        served.until("content back", () -> !served.preview().hasErrors());
        served.replace(FACTS, "up to £4 billion", "up to £7 billion");
        untilServed("/facts/finance/", "£7 billion");
    }

    @Test
    void itEndsWhenTheProjectIsDeleted() throws Exception {
        Files.move(served.file(""), folder.resolve("elsewhere"));
        try (var files = Files.walk(folder.resolve("elsewhere"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        served.until("the end", () -> !served.follows());
    }

    @Test
    void aThousandFilesAtOnceAreAllServed() throws Exception {
        Path many = served.file("content/briefings/many");
        Files.createDirectories(many.resolve("deep/down"));
        for (int i = 0; i < 1_000; i++) {
            Path home = i % 2 == 0 ? many : many.resolve("deep/down");
            Files.writeString(
                    home.resolve("text-" + i + ".md"), "---\ntitle: One of many\ndate: 2024-05-22\n---\n\nWords.\n");
        }

        served.until(
                "all of them",
                () -> served.preview().checked().content().briefings().size() == 1_001);
        assertThat(served.get("/briefings/many/deep/down/text-999/").statusCode())
                .isEqualTo(200);
        assertThat(served.changes).hasSizeLessThan(500);

        Files.move(many, folder.resolve("many"));
        served.until(
                "none of them",
                () -> served.preview().checked().content().briefings().size() == 1);
    }
}
