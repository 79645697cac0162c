package dev.standfirst.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCacheTest {
    private static final String SITE = "title: A site\nbase-url: https://example.org/\n";
    private static final String FACTS = """
            one:
              label: One
              value: 1
              source: {id: s}
            two:
              label: Two
              value: 2
              source: {id: s}
            """;

    @TempDir
    private Path project;

    private ContentCache files = new ContentCache(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        files = new ContentCache(project);
        put("site.yaml", SITE);
        put("facts/a.yaml", FACTS);
        put("briefings/a.md", "---\ntitle: A\n---\nWords.\n");
        put("briefings/b.md", "---\ntitle: B\n---\nWords.\n");
        read();
    }

    private void put(String name, String text) throws IOException {
        Path file = project.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        files.forget(List.of(file));
    }

    private Content read() throws IOException {
        return ContentReader.read(project, files);
    }

    @Test
    void contentThatIsNotReadAgainIsTheSameObject() throws IOException {
        Content before = read();
        put("briefings/b.md", "---\ntitle: B\n---\nOther words.\n");

        Content after = read();

        assertThat(after.briefings().getFirst()).isSameAs(before.briefings().getFirst());
        assertThat(after.briefings().getLast().body().text()).isEqualTo("Other words.\n");
        assertThat(after.facts().getFirst()).isSameAs(before.facts().getFirst());
    }

    @Test
    void addingOrDeletingAFileKeepsTheOthers() throws IOException {
        Content before = read();
        put("briefings/aa.md", "---\ntitle: AA\n---\nWords.\n");
        Content with = read();
        Path gone = project.resolve("content/briefings/a.md");
        Files.delete(gone);
        files.forget(List.of(gone));
        Content without = read();

        assertThat(with.briefings()).extracting(Briefing::slug).containsExactly("a", "aa", "b");
        assertThat(with.briefings().getLast()).isSameAs(before.briefings().getLast());
        assertThat(without.briefings()).extracting(Briefing::slug).containsExactly("aa", "b");
        assertThat(without.texts()).doesNotContainKey("content/briefings/a.md");
    }

    @Test
    void anAddressThatAnEditMakesADuplicateIsReported() throws IOException {
        put("briefings/b.md", "---\ntitle: B\nslug: a\n---\nWords.\n");
        Content twice = read();
        put("briefings/b.md", "---\ntitle: B\n---\nWords.\n");
        Content fixed = read();

        assertThat(twice.diagnostics()).extracting(Diagnostic::message).contains("duplicate briefing “a”");
        assertThat(twice.briefings()).hasSize(1);
        assertThat(fixed.diagnostics()).extracting(Diagnostic::code).doesNotContain(DiagnosticCode.DUPLICATE_ID);
        assertThat(fixed.briefings()).hasSize(2);
    }

    @Test
    void partsOfAFileAreKeptUntilItIsReadAgain() throws IOException {
        for (int lines = 1; lines <= 20; lines++) {
            put("facts/a.yaml", "# a line\n".repeat(lines) + FACTS);
            read();
        }

        assertThat(files.parts("content/facts/a.yaml")).hasSize(2);
    }
}
