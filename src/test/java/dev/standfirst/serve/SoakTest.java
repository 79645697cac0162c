package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.preview.Preview;
import dev.standfirst.preview.PreviewSession;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hundreds of edits of every kind, with real files and real events: none is missed, no page is stale, and nothing is kept that is not
 * needed. With every build a short one; the long one is {@code ./test -Dtest=SoakTest -Dsoak.pages=1000 -Dsoak.edits=2000}.
 */
@Tag("slow")
class SoakTest {
    private static final int PAGES = Integer.getInteger("soak.pages", 30);
    private static final int EDITS = Integer.getInteger("soak.edits", 60);
    private static final int FACTS = Math.max(5, PAGES / 10);

    /** How often the whole site is compared with one built from scratch. */
    private static final int WHOLE = Math.max(20, EDITS / 20);

    private static final long MEGABYTE = 1 << 20;

    private final Random random = new Random(7);
    private final List<Integer> values = new ArrayList<>();

    @TempDir
    private Path project;

    @SuppressWarnings("NullAway.Init") // by the one test
    private Served served;

    @Test
    void noEditIsMissedNoPageIsStaleAndMemoryDoesNotGrow() throws Exception {
        write();
        try (Served opened = Served.of(TestProject.at(project))) {
            served = opened;
            List<Long> held = new ArrayList<>();
            for (int edit = 1; edit <= EDITS; edit++) {
                edit(edit);
                if (edit % WHOLE == 0) {
                    assertTheSiteIsThatOfACleanBuild(edit);
                    served.changes.clear();
                    held.add(heldMegabytes());
                }
            }
            assertThat(opened.failures).isEmpty();
            // The first measurements are those of a program that still warms up.
            long early = held.get(held.size() / 4);
            assertThat(held.getLast()).as("megabytes held, over time: %s", held).isLessThan(early * 3 / 2 + 20);
        }
    }

    private void write() throws IOException {
        Files.createDirectories(project.resolve("content/facts"));
        Files.createDirectories(project.resolve("content/briefings"));
        Files.createDirectories(project.resolve("content/sources"));
        Files.writeString(
                project.resolve("content/site.yaml"),
                "title: A soak\nbase-url: https://example.org/\nlanguage: en-GB\npublisher: Example\n");
        Files.writeString(
                project.resolve("content/sources/sources.yaml"),
                "bulletin:\n  publisher: Example\n  title: Bulletin\n  url: https://example.org/bulletin\n");
        for (int i = 0; i < FACTS; i++) {
            values.add(10_001 + 2 * i);
            writeFact(i);
        }
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(briefing(i), text(i, "at first"));
        }
    }

    private Path briefing(int page) {
        return project.resolve("content/briefings/text-" + page + ".md");
    }

    private static String text(int page, String words) {
        return "---\ntitle: A text\ndate: 2024-05-22\n---\n\nThere were [](fact:figure-" + page % FACTS + ") of them, "
                + words + ".\n";
    }

    private void writeFact(int fact) throws IOException {
        Files.writeString(
                project.resolve("content/facts/figure-" + fact + ".yaml"),
                "figure-" + fact + ":\n  label: A figure\n  value: " + shown(fact)
                        + "\n  unit: people\n  period: 2023\n  source: bulletin\n  status: official\n");
    }

    private String shown(int fact) {
        return String.format(java.util.Locale.UK, "%,d", values.get(fact));
    }

    private void edit(int number) throws Exception {
        int page = random.nextInt(PAGES);
        switch (random.nextInt(8)) {
            case 0, 1 -> saveWords(page, number);
            case 2, 3 -> saveFact(page % FACTS, page);
            case 4 -> saveByRenaming(page, number);
            case 5 -> removeAndPutBack(page);
            case 6 -> saveHalf(page % FACTS, page);
            default -> saveMany(page, number);
        }
    }

    private static String words(int number) {
        var letters = new StringBuilder("take ");
        for (char digit : String.valueOf(number).toCharArray()) {
            letters.append((char) ('a' + digit - '0'));
        }
        return letters.append(" of the words").toString();
    }

    private void untilPage(int page, String words) throws Exception {
        served.until(
                "page " + page + " has " + words,
                () -> served.body("/briefings/text-" + page + "/").contains(words));
    }

    private void saveWords(int page, int number) throws Exception {
        Files.writeString(briefing(page), text(page, words(number)));
        untilPage(page, words(number));
    }

    private void saveFact(int fact, int page) throws Exception {
        values.set(fact, values.get(fact) + 2);
        writeFact(fact);
        untilPage(page, shown(fact));
    }

    private void saveByRenaming(int page, int number) throws Exception {
        Path other = project.resolve("content/briefings/.text.swp");
        Files.writeString(other, text(page, words(number)));
        Files.move(other, briefing(page), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        untilPage(page, words(number));
    }

    private void removeAndPutBack(int page) throws Exception {
        String text = Files.readString(briefing(page));
        Files.delete(briefing(page));
        String address = "/briefings/text-" + page + "/";
        served.until("no page " + page, () -> served.get(address).statusCode() == 404);
        Files.writeString(briefing(page), text);
        served.until("page " + page, () -> served.get(address).statusCode() == 200);
    }

    private void saveHalf(int fact, int page) throws Exception {
        Path file = project.resolve("content/facts/figure-" + fact + ".yaml");
        Files.writeString(file, "figure-" + fact + ":\n  label: \"A fig");
        served.until("an error", () -> served.preview().hasErrors());
        values.set(fact, values.get(fact) + 2);
        writeFact(fact);
        untilPage(page, shown(fact));
    }

    private void saveMany(int page, int number) throws Exception {
        List<Integer> pages = random.ints(20, 0, PAGES).distinct().boxed().toList();
        for (int each : pages) {
            Files.writeString(briefing(each), text(each, words(number)));
        }
        for (int each : pages) {
            untilPage(each, words(number));
        }
        saveWords(page, number);
    }

    private void assertTheSiteIsThatOfACleanBuild(int edit) throws IOException, InterruptedException {
        Preview clean =
                PreviewSession.open(project.toRealPath(), TestProject.OPTIONS).preview();
        Preview now = served.preview();
        assertThat(now.files()).isEqualTo(clean.files());
        var stale = new TreeSet<String>();
        for (String path : clean.files()) {
            byte[] page = now.file(path).orElseThrow().content();
            if (!Arrays.equals(page, clean.file(path).orElseThrow().content())) {
                stale.add(path);
            }
        }
        assertThat(stale).as("stale after edit %d", edit).isEmpty();
        assertThat(now.diagnostics()).isEqualTo(clean.diagnostics());
        String home = new String(now.file("index.html").orElseThrow().content(), UTF_8);
        assertThat(served.body("/").replaceAll("<script src=\"/_standfirst/preview.js\"[^\n]*\n", ""))
                .isEqualTo(home);
    }

    private static long heldMegabytes() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
