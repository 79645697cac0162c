package dev.standfirst.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.standfirst.check.VerdictChange;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.pipeline.Build;
import dev.standfirst.route.Route;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project in memory: which pages and verdicts each edit changes, what it breaks, and what is shown meanwhile. */
class PreviewSessionTest {
    private static final TestProject SMALL = TestProject.site("valid/small");
    private static final String FACTS = "content/facts/facts.yaml";
    private static final String PROSE = "content/briefings/arrivals.md";
    private static final String BRIEFING = "briefings/arrivals/index.html";
    private static final String FACT = "facts/arrivals-2023/index.html";

    @TempDir
    private Path folder;

    private TestProject project;
    private Path facts;
    private Path prose;

    @BeforeEach
    void copy() throws IOException {
        project = SMALL.copyTo(folder.resolve("project"));
        facts = project.path(FACTS);
        prose = project.path(PROSE);
    }

    private PreviewSession open() throws IOException {
        return PreviewSession.open(project.root(), TestProject.OPTIONS);
    }

    private static String page(Preview preview, String path) throws IOException {
        return new String(preview.file(path).orElseThrow().content(), UTF_8);
    }

    @Test
    void thePreviewHasTheFilesOfABuildButForTheReceipt() throws IOException {
        Path built = folder.resolve("built");
        project.build(built);

        Preview preview = open().preview();

        assertThat(preview.hasErrors()).isFalse();
        var files = new TreeMap<String, String>();
        for (String path : preview.files()) {
            files.put(
                    path,
                    HexFormat.of().formatHex(preview.file(path).orElseThrow().content()));
        }
        var expected = TestProject.bytes(built);
        files.keySet().removeIf(path -> path.startsWith("."));
        expected.keySet().removeIf(path -> path.startsWith(".") || path.equals(Route.PROOF.file()));
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        assertThat(files.equals(expected)).isTrue();
    }

    @Test
    void anEarlierPreviewIsGarbageCollected() throws Exception {
        PreviewSession session = open();
        page(session.preview(), "index.html");
        var first = new WeakReference<>(session.preview().checked().report());

        for (int edit = 0; edit < 4; edit++) {
            Files.writeString(prose, Files.readString(prose) + "\nMore words.\n");
            page(session.update(Set.of(prose)), "index.html");
        }

        for (int tried = 0; tried < 50 && first.get() != null; tried++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(first.get()).isNull();
    }

    @Test
    void aChangedFactChangesOnlyThePagesThatShowIt() throws IOException {
        PreviewSession session = open();
        Preview before = session.preview();
        project.replace(FACTS, "value: up to £4 billion", "value: up to £4.5 billion");
        project.replace(PROSE, "[up to £4 billion]", "[up to £4.5 billion]");

        Preview after = session.update(Set.of(facts, prose));

        assertThat(after.movedSince(before))
                .contains(BRIEFING, "facts/finance/index.html", "facts/finance.json", "data/facts.csv")
                .doesNotContain(FACT, "method/index.html", "404.html");
        assertThat(after.turnedSince(before)).isEmpty();
        assertThat(page(before, BRIEFING)).contains("£4 billion").doesNotContain("£4.5 billion");
        assertThat(page(after, BRIEFING)).contains("£4.5 billion");
    }

    @Test
    void aChangedFactChangesTheVerdictsOfItsSentences() throws IOException {
        PreviewSession session = open();
        Preview before = session.preview();
        project.replace(FACTS, "value: 922", "value: 1,400");

        Preview after = session.update(Set.of(facts));

        assertThat(after.turnedSince(before))
                .extracting(VerdictChange::id, VerdictChange::words, VerdictChange::was, VerdictChange::becomes)
                .contains(
                        tuple("arrivals-change", "fell by over 90 per cent", Verdict.SUPPORTED, Verdict.CONTRADICTED));
        assertThat(after.hasErrors()).isTrue();
        assertThat(page(after, FACT)).contains("1,400");
    }

    @Test
    void aHalfTypedFileChangesNoVerdictAndTheCompleteOneDoes() throws IOException {
        PreviewSession session = open();
        Preview before = session.preview();
        String whole = Files.readString(facts, UTF_8);
        Files.writeString(facts, whole.substring(0, whole.indexOf("value: 922")) + "val", UTF_8);

        Preview half = session.update(Set.of(facts));
        Files.writeString(facts, whole, UTF_8);
        Preview same = session.update(Set.of(facts));
        Files.writeString(facts, whole.substring(0, whole.indexOf("value: 922")) + "val", UTF_8);
        Preview again = session.update(Set.of(facts));
        Files.writeString(facts, whole.replace("value: 922", "value: 1,400"), UTF_8);
        Preview changed = session.update(Set.of(facts));

        assertThat(half.hasErrors()).isTrue();
        assertThat(half.turnedSince(before)).isEmpty();
        assertThat(same.turnedSince(half)).isEmpty();
        assertThat(changed.turnedSince(again)).extracting(VerdictChange::id).contains("arrivals-change");
    }

    @Test
    void editedWordsChangeTheirVerdictToo() throws IOException {
        PreviewSession session = open();
        Preview before = session.preview();
        project.replace(PROSE, "fell by over 90 per cent", "fell by over 95 per cent");

        Preview after = session.update(Set.of(prose));

        assertThat(after.turnedSince(before))
                .extracting(VerdictChange::words, VerdictChange::was, VerdictChange::becomes)
                .containsExactly(tuple("fell by over 95 per cent", Verdict.SUPPORTED, Verdict.CONTRADICTED));
        assertThat(page(after, BRIEFING)).contains("fell by over 95 per cent");
        assertThat(after.file(BRIEFING))
                .hasValueSatisfying(file -> assertThat(file.earlier()).isFalse());
    }

    @Test
    void aHalfSavedFileLeavesThePagesUnchanged() throws IOException {
        PreviewSession session = open();
        String whole = Files.readString(facts);
        String good = page(session.preview(), BRIEFING);
        Files.writeString(facts, whole.substring(0, whole.indexOf("table 1") + 3));

        Preview half = session.update(Set.of(facts));

        assertThat(half.hasErrors()).isTrue();
        assertThat(half.file(BRIEFING))
                .hasValueSatisfying(file -> assertThat(file.earlier()).isTrue());
        assertThat(page(half, BRIEFING)).isEqualTo(good);

        Files.writeString(facts, whole);
        Preview fixed = session.update(Set.of(facts));

        assertThat(fixed.hasErrors()).isFalse();
        assertThat(fixed.movedSince(half)).isEmpty();
        assertThat(fixed.file(BRIEFING))
                .hasValueSatisfying(file -> assertThat(file.earlier()).isFalse());
    }

    @Test
    void aFailingTemplateLeavesOnlyItsPagesUnchanged() throws IOException {
        PreviewSession session = open();
        String good = page(session.preview(), BRIEFING);
        Path template = project.file("templates/briefing.ftlh", "<p>${model.nothing}</p>")
                .path("templates/briefing.ftlh");
        project.replace(FACTS, "value: up to £4 billion", "value: up to £4.5 billion");
        project.replace(PROSE, "[up to £4 billion]", "[up to £4.5 billion]");

        Preview failed = session.update(Set.of(template, facts, prose));

        assertThat(failed.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TEMPLATE);
        assertThat(page(failed, BRIEFING)).isEqualTo(good);
        assertThat(failed.file(BRIEFING))
                .hasValueSatisfying(file -> assertThat(file.faults()).hasSize(1));
        assertThat(page(failed, "facts/finance/index.html")).contains("£4.5 billion");

        Files.delete(template);
        Preview fixed = session.update(Set.of(template));

        assertThat(fixed.hasErrors()).isFalse();
        assertThat(page(fixed, BRIEFING)).contains("£4.5 billion");
    }

    @Test
    void anEarlierPreviewIsRenderedWithTheTemplatesOfItsTime() throws IOException {
        Path template = project.file("templates/not-found.ftlh", "<p>one</p>").path("templates/not-found.ftlh");
        PreviewSession session = open();
        Preview before = session.preview();
        Files.writeString(template, "<p>two</p>");

        Preview after = session.update(Set.of(template));

        assertThat(page(after, "404.html")).contains("two");
        assertThat(page(before, "404.html")).contains("one");
        assertThat(after.movedSince(before)).containsExactly("404.html");
    }

    @Test
    void draftsHavePagesAndAreChecked() throws IOException {
        Path draft = project.path("content/briefings/draft.md");
        Files.writeString(draft, """
                ---
                title: A draft
                date: 2024-05-23
                status: draft
                ---

                There were [922](fact:arrivals-2022) of them.
                """);

        Preview preview = open().preview();

        assertThat(preview.pageOf("content/briefings/draft.md")).contains("briefings/draft/index.html");
        assertThat(page(preview, "briefings/draft/index.html")).contains("A draft");
        assertThat(preview.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.CONTRADICTED);
    }

    @Test
    void aLinkFromAPublishedTextToADraftIsAnErrorInThePreviewToo() throws IOException {
        project.file("content/briefings/plans.md", """
                ---
                title: Plans
                date: 2024-05-23
                status: draft
                ---

                See [the other draft](../drafted/).
                """);
        project.file("content/briefings/drafted.md", """
                ---
                title: Drafted
                date: 2024-05-23
                status: draft
                ---

                See [the plans](plans.md).
                """);
        Files.writeString(prose, Files.readString(prose) + "\nSee [the plans](../plans/) and [them](plans.md).\n");

        Preview preview = open().preview();

        assertThat(preview.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "there is no page “briefings/plans/” on the published site: it is a draft",
                        "there is no page “briefings/plans/” on the published site: it is a draft");
        assertThat(preview.has("briefings/plans/index.html")).isTrue();
        assertThat(((Build.Outcome.Rejected) project.build(folder.resolve("built"))).diagnostics())
                .isEqualTo(preview.diagnostics());
    }

    @Test
    void aDeletedContentFolderIsReportedAndMayComeBack() throws IOException {
        PreviewSession session = open();
        Path content = project.path("content");
        Files.move(content, folder.resolve("aside"));

        Preview gone = session.update(Set.of(content));

        assertThat(gone.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the folder “content” does not exist");
        assertThat(gone.file(BRIEFING))
                .hasValueSatisfying(file -> assertThat(file.earlier()).isTrue());

        Files.move(folder.resolve("aside"), content);

        assertThat(session.update(Set.of(content)).diagnostics()).isEmpty();
    }

    @Test
    void aProjectWithErrorsFromTheStartShowsWhatItCan() throws IOException {
        project.replace(PROSE, "fact:visit", "fact:visits");
        project.file("content/site.yaml", "title: [");
        PreviewSession session = open();

        assertThat(session.preview().hasErrors()).isTrue();

        project.replace(PROSE, "fact:visits", "fact:visit");
        project.file("content/site.yaml", SMALL.text("content/site.yaml"));
        Preview fixed = session.update(Set.of(project.root()));

        assertThat(fixed.hasErrors()).isFalse();
        assertThat(page(fixed, BRIEFING)).contains("Arrivals fell");
    }

    @Test
    void onALargeSiteOnlyViewedPagesAreCompared() throws IOException {
        PreviewSession session = open();
        Preview before = session.preview();
        before.file(BRIEFING);
        project.replace(FACTS, "922", "923");
        Preview after = session.update(Set.of(facts));

        assertThat(before.isLarge()).isFalse();
        assertThat(after.movedSince(before, true)).containsExactly(BRIEFING);
        assertThat(after.movedSince(before)).contains(BRIEFING, FACT);
    }
}
