package dev.standfirst.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.content.Content;
import dev.standfirst.content.ContentReader;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.fact.Facts;
import dev.standfirst.prose.ProseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A project of one briefing for tests, written, read and checked.
 *
 * @param content what was read
 * @param facts its facts
 * @param report its report
 */
public record WrittenBriefing(Content content, Facts facts, Report report) {
    public static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

    /** A project with these facts, in YAML, and this text of a briefing of 22 May 2024. */
    public static WrittenBriefing of(String facts, String briefing) {
        return of(facts, "", briefing);
    }

    /** The same with claims, in YAML. */
    public static WrittenBriefing of(String facts, String claims, String briefing) {
        return of(Map.of(), facts, claims, briefing);
    }

    /** The same with further files of the content, by their paths in it, and no claims. */
    public static WrittenBriefing of(Map<String, String> others, String facts, String briefing) {
        return of(others, facts, "", briefing);
    }

    private static WrittenBriefing of(Map<String, String> others, String facts, String claims, String briefing) {
        try {
            Path folder = Files.createTempDirectory("briefing");
            try {
                write(folder, "site.yaml", "title: A briefing\nbase-url: https://example.org/\n");
                write(
                        folder,
                        "sources/sources.yaml",
                        "office:\n  publisher: The Office\n  title: Arrivals\n  url: https://example.org/arrivals\n");
                write(folder, "facts/facts.yaml", facts);
                for (Map.Entry<String, String> other : others.entrySet()) {
                    write(folder, other.getKey(), other.getValue());
                }
                if (!claims.isEmpty()) {
                    write(folder, "claims/claims.yaml", claims);
                }
                write(
                        folder,
                        "briefings/briefing.md",
                        "---\ntitle: A briefing\ndate: 2024-05-22\n---\n\n" + briefing + "\n");
                return read(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static WrittenBriefing read(Path folder) throws IOException {
        Content content = ContentReader.read(folder);
        var reader = new ProseReader(content.site().tolerances());
        Facts facts = Facts.resolve(content.facts(), reader::readWhole);
        return new WrittenBriefing(content, facts, new Checker(reader, false).check(content, facts, AS_OF));
    }

    /** The bindings of the briefing's text. */
    public List<CheckedBinding> bindings() {
        return report.texts().stream()
                .flatMap(text -> text.checked().bindings().stream())
                .filter(binding -> binding.binding().span().file().equals("content/briefings/briefing.md"))
                .toList();
    }

    /** The codes of everything reported, in order. */
    public List<String> codes() {
        return report.diagnostics().stream().map(each -> each.code().id()).toList();
    }

    /** The one diagnostic of a code. */
    public Diagnostic diagnostic(String code) {
        List<Diagnostic> found = report.diagnostics().stream()
                .filter(each -> each.code().id().equals(code))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " diagnostics " + code + " in " + report.diagnostics());
        }
        return found.getFirst();
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text, UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
