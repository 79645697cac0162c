package dev.standfirst.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.standfirst.content.model.Content;
import dev.standfirst.content.text.ContentFile;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Hostile content: each limit on sizes, paths and characters, exceeded. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileContentTest {
    private static final String FACT = "a: {label: A, value: 1}\n";
    private static final String SERIES = "s: {label: S, data: {file: data/a.csv, period: year, value: n}}\n";

    private final Path temporary;
    private final Path root;
    private final TestProject project;

    HostileContentTest(@TempDir Path temporary) throws IOException {
        this.temporary = temporary;
        this.root = Files.createDirectory(temporary.resolve("project"));
        this.project = TestProject.create(root);
    }

    @Test
    void aProjectWithNoSiteFileHasOneFault() throws IOException {
        Files.delete(project.path("content/site.yaml"));

        assertThat(ReportLines.of(project))
                .containsExactly("SF101 site.yaml:1:1-1 “content/site.yaml” is missing"
                        + " / create the file with a “title” and a “base-url”");
    }

    @Test
    void aSiteFileMayEndInYml() throws IOException {
        Files.move(project.path("content/site.yaml"), project.path("content/site.yml"));

        assertThat(ReportLines.of(project)).isEmpty();
        assertThat(project.read().site().title().text()).isEqualTo("A site");
    }

    @Test
    void fiftyAliasesAreAllowedButNotOneMore() {
        project.file("content/facts/a.yaml", "a: {label: &l A, value: 1, counts: [" + "*l, ".repeat(50) + "]}\n");
        assertThat(ReportLines.of(project)).isEmpty();

        project.file("content/facts/a.yaml", "a: {label: &l A, value: 1, counts: [" + "*l, ".repeat(51) + "]}\n");

        assertThat(ReportLines.of(project))
                .containsExactly(
                        "SF108 facts/a.yaml:1:237-239 this file has more than 50 aliases" + " / write the values out");
    }

    @Test
    void aliasesOfAliasesAreLimited() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 8; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d, *a%d]\n"
                    .formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1));
        }
        project.file("content/facts/bomb.yaml", bomb.toString());

        assertThat(ReportLines.of(project))
                .singleElement()
                .asString()
                .startsWith("SF108 facts/bomb.yaml:6:")
                .contains("the aliases of this file expand to more than 100,000 values");
    }

    @Test
    void aHundredLevelsAreAllowedButNotOneMore() {
        project.file("content/facts/a.yaml", "a: {label: A, value: 1, also: " + nested(98) + "}\n");
        assertThat(ReportLines.of(project)).noneMatch(line -> line.startsWith("SF108"));

        project.file("content/facts/a.yaml", "a: {label: A, value: 1, also: " + nested(99) + "}\n");

        assertThat(ReportLines.of(project))
                .containsExactly("SF108 facts/a.yaml:1:129-129 values are nested more than 100 levels deep"
                        + " / write it with fewer levels");
    }

    @Test
    void aliasesDoNotAddLevels() {
        project.file(
                "content/facts/a.yaml",
                "a: {label: A, value: 1, also: &n " + nested(60) + "}\nb: {label: B, value: 1, also: " + "[".repeat(60)
                        + "*n" + "]".repeat(60) + "}\n");

        assertThat(ReportLines.of(project))
                .singleElement()
                .asString()
                .contains("values are nested more than 100 levels deep");
    }

    @Test
    void tenThousandFactsOnOneLineAreRead() {
        project.file(
                "content/facts/a.yaml",
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "f" + i + ": {label: A fact with a name, value: 1}")
                        .collect(joining(", ", "{", "}\n")));

        assertThat(ReportLines.of(project)).isEmpty();
        assertThat(project.read().facts()).hasSize(10_000);
    }

    @Test
    void aMillionOpenBracketsAreReported() {
        project.file("content/facts/a.yaml", "a: " + "[".repeat(1_000_000));
        project.file("content/facts/b.yaml", "a: " + "{a: ".repeat(1_000_000));
        project.file("content/facts/c.yaml", "- ".repeat(1_000_000));

        assertThat(ReportLines.of(project)).hasSize(3).allMatch(line -> line.startsWith("SF108"));
    }

    private static String nested(int levels) {
        return "[".repeat(levels - 1) + "x" + "]".repeat(levels - 1);
    }

    @Test
    void tenMegabytesAreAllowedButNotOneByteMore() {
        byte[] comment = new byte[ContentFile.MAX_BYTES];
        Arrays.fill(comment, (byte) '#');
        project.file("content/facts/a.yaml", comment);
        assertThat(ReportLines.of(project)).isEmpty();

        project.file("content/facts/a.yaml", Arrays.copyOf(comment, comment.length + 1));
        project.file("content/briefings/a.md", Arrays.copyOf(comment, comment.length + 1));

        assertThat(ReportLines.of(project))
                .containsExactly(
                        "SF108 briefings/a.md:1:1-1 “a.md” is larger than 10 MB / split it, or delete what is not needed",
                        "SF108 facts/a.yaml:1:1-1 “a.yaml” is larger than 10 MB / split it, or delete what is not needed");
    }

    @Test
    @Tag("slow")
    void aMillionRowsAreAllowedButNotOneMore() {
        project.file("content/facts/s.yaml", SERIES.replace("}}", ", filter: {year: 2022}}}"));
        project.file("content/data/a.csv", "year,n\n2022,1\n" + "2021,1\n".repeat(999_999));
        assertThat(ReportLines.of(project)).isEmpty();

        project.file("content/data/a.csv", "year,n\n2022,1\n" + "2021,1\n".repeat(1_000_000));

        assertThat(ReportLines.of(project))
                .containsExactly("SF108 data/a.csv:1000002:1-1 this data file has more than 1,000,000 rows"
                        + " / delete the rows that no series needs");
    }

    @Test
    void controlCharactersAreReportedEverywhere() {
        project.file("content/facts/a.yaml", "a: {label: \"A\u0000B\", value: 1, unti: x}\n");
        project.file("content/briefings/a.md", "---\ntitle: A\n---\nword\u001b[31m\n");
        project.file("content/facts/s.yaml", SERIES);
        project.file("content/data/a.csv", "year,n\n2022,1\u0007\n");

        assertThat(ReportLines.of(project))
                .containsExactly(
                        "SF113 briefings/a.md:4:5-6 hidden character U+001B (escape) / delete it",
                        "SF113 data/a.csv:2:7-8 hidden character U+0007 (bel) / delete it",
                        "SF113 facts/a.yaml:1:14-15 hidden character U+0000 (null) / delete it",
                        "SF104 facts/a.yaml:1:29-33 a fact has no field “unti” / did you mean “unit”?");
    }

    @Test
    void aFileFullOfControlCharactersHasAShortReport() {
        project.file("content/facts/a.yaml", "\u0001 ".repeat(500));

        List<String> report = ReportLines.of(project);

        assertThat(report).filteredOn(line -> line.startsWith("SF113")).hasSize(11);
        assertThat(report).anyMatch(line -> line.contains("490 more hidden characters in this file"));
    }

    @Test
    void invisibleCharactersAreReportedOnlyNextToDigits() {
        project.file("content/briefings/a.md", """
                ---
                title: A
                ---
                soft\u00adhyphen, \u200bword, 12\u200b,658, \u206112, 5\ufe0f
                \u2067abc\u2069 and 5
                """);

        assertThat(ReportLines.of(project))
                .containsExactly(
                        "SF113 briefings/a.md:4:23-24 hidden character U+200B (zero width space) / delete it",
                        "SF113 briefings/a.md:4:30-31 hidden character U+2061 (function application) / delete it",
                        "SF113 briefings/a.md:4:36-37 hidden character U+FE0F (variation selector-16) / delete it");
    }

    @Test
    void aDirectionOverrideIsReportedInALineWithADigit() {
        project.file("content/briefings/a.md", "---\ntitle: A\n---\nabc \u202e def\n\u202eabc 12\n");

        assertThat(ReportLines.of(project))
                .containsExactly(
                        "SF113 briefings/a.md:5:1-2 hidden character U+202E (right-to-left override) / delete it");
    }

    @Test
    void aLineOfDirectionOverridesIsReadQuickly() {
        project.file("content/briefings/a.md", "---\ntitle: A\n---\n" + "\u202ea".repeat(1_000_000) + "\n");

        assertThat(ReportLines.of(project)).isEmpty();
    }

    @Test
    void aLongRunOfInvisibleCharactersIsReadOnce() {
        project.file("content/briefings/a.md", "---\ntitle: A\n---\n" + "\u200b".repeat(1_000_000) + "a\n");

        assertThat(ReportLines.of(project)).isEmpty();
    }

    @Test
    void hiddenCharactersAreFoundInEscapes() {
        project.file("content/facts/a.yaml", "a: {label: \"A\\u0000\", value: \"1\\u200b2\", universe: \"\\uD800\"}\n");

        assertThat(ReportLines.of(project))
                .containsExactly(
                        "SF113 facts/a.yaml:1:14-20 hidden character U+0000 (null) / delete it",
                        "SF113 facts/a.yaml:1:32-38 hidden character U+200B (zero width space) / delete it",
                        "SF113 facts/a.yaml:1:53-59 hidden character U+D800 (high surrogates d800) / delete it");
    }

    @Test
    void aFileThatIsNotUtf8IsReportedAtTheBadByte() {
        project.file("content/facts/a.yaml", "a:\n  label: café\n".getBytes(ISO_8859_1));
        project.file("content/facts/b.yaml", FACT.getBytes(UTF_16));

        assertThat(ReportLines.of(project))
                .containsExactly(
                        "SF101 facts/a.yaml:2:13-13 this byte (0xE9) is not UTF-8"
                                + " / save the file as UTF-8; it may be in Windows-1252, where this byte is “é”",
                        "SF101 facts/b.yaml:1:1-1 this byte (0xFE) is not UTF-8"
                                + " / save the file as UTF-8; it is in UTF-16");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreAllowed() {
        project.file(
                "content/facts/a.yaml",
                "\ufeffa:\r\n  definition: |\r\n    One\r\n    two\r\n  label: A\r\n  value: 1\r\n  unti: x\r\n");
        project.file("content/briefings/a.md", "\ufeff---\r\ntitle: A\r\n---\r\nText\r\n");
        project.file("content/facts/s.yaml", SERIES);
        project.file("content/data/a.csv", "\ufeffyear,n\r\n2022,5\r\n".getBytes(UTF_8));

        assertThat(ReportLines.of(project))
                .containsExactly("SF104 facts/a.yaml:7:3-7 a fact has no field “unti” / did you mean “unit”?");
        Content content = project.read();
        assertThat(content.facts().getFirst().measurement().meaning().text()).isEqualTo("One\ntwo");
        assertThat(content.facts().getFirst().measurement().meaning().span(4, 7).column())
                .isEqualTo(5);
        assertThat(content.briefings().getFirst().body().text()).isEqualTo("Text\r\n");
    }

    @Test
    void linksOutOfTheProjectAreRefusedForFilesAndFolders() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outside.resolve("x.yaml"), FACT);
        Files.writeString(outside.resolve("a.csv"), "year,n\n2022,1\n");
        link("facts/x.yaml", outside.resolve("x.yaml"));
        link("facts/folder", outside);
        link("sources", outside);
        link("data/a.csv", outside.resolve("a.csv"));
        project.file("content/facts/s.yaml", SERIES);

        String leadsOut = "this symbolic link leads out of the folder “content”"
                + " / copy what is needed into the folder “content”, and name the copy";
        assertThat(ReportLines.of(project))
                .containsExactly(
                        "SF112 facts/folder:1:1-1 " + leadsOut,
                        "SF112 facts/s.yaml:1:28-38 " + leadsOut,
                        "SF112 facts/x.yaml:1:1-1 " + leadsOut,
                        "SF112 sources:1:1-1 " + leadsOut);
    }

    @Test
    void aContentFolderThatIsALinkOutOfTheProjectIsNotRead() throws IOException {
        Path other = Files.createDirectories(temporary.resolve("other"));
        project.file("content/facts/a.yaml", FACT);
        Files.createSymbolicLink(other.resolve("content"), root.resolve("content"));

        Content content = ContentReader.read(other);

        assertThat(content.facts()).isEmpty();
        assertThat(content.diagnostics())
                .extracting(diagnostic -> diagnostic.code().id())
                .containsExactly("SF112");
    }

    @Test
    void aProjectMayBeReachedThroughALink() throws IOException {
        project.file("content/facts/a.yaml", FACT);
        Path link = Files.createSymbolicLink(temporary.resolve("link"), root);

        assertThat(ContentReader.read(link).diagnostics()).isEmpty();
        assertThat(ContentReader.read(link).facts()).hasSize(1);
    }

    @Test
    void linksWithinTheFolderAreFollowedOnce() throws IOException {
        project.file("content/shared/a.yaml", FACT);
        link("facts/one.yaml", project.path("content/shared/a.yaml"));
        assertThat(ReportLines.of(project)).isEmpty();
        assertThat(project.read().facts().getFirst().span().file()).isEqualTo("content/facts/one.yaml");

        link("facts/more", project.path("content/shared"));
        link("facts/round", project.path("content/facts"));
        link("facts/self.yaml", project.path("content/facts/self.yaml"));
        link("facts/nowhere.yaml", project.path("content/facts/not-there"));

        assertThat(ReportLines.of(project))
                .containsExactly(
                        "SF101 facts/nowhere.yaml:1:1-1 this symbolic link leads to a file that does not exist / delete the link, or create the file",
                        "SF110 facts/one.yaml:1:1-2 duplicate fact “a” [facts/more/a.yaml:1:1-2 first defined here]"
                                + " / rename one of them, or delete one",
                        "SF101 facts/round:1:1-1 this symbolic link leads to a folder that is read already / delete the link",
                        "SF101 facts/self.yaml:1:1-1 this symbolic link leads back to itself / delete the link");
    }

    @Test
    void aNamedPipeIsNotOpened() throws Exception {
        Files.createDirectories(project.path("content/facts"));
        Files.createDirectories(project.path("content/data"));
        assumeTrue(makePipe(project.path("content/facts/pipe.yaml")) && makePipe(project.path("content/data/a.csv")));
        project.file("content/facts/s.yaml", SERIES);

        assertThat(ReportLines.of(project))
                .containsExactly(
                        "SF101 facts/pipe.yaml:1:1-1 “pipe.yaml” is not a regular file / replace it with a regular file",
                        "SF101 facts/s.yaml:1:28-38 “data/a.csv” is not a regular file / name a regular file");
    }

    private static boolean makePipe(Path path) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void aFileWhereAFolderIsExpectedIsReported() throws IOException {
        Files.writeString(project.path("content/facts"), FACT);

        assertThat(ReportLines.of(project))
                .containsExactly("SF101 facts:1:1-1 “content/facts” is not a folder"
                        + " / make it a folder, and move the file into it");
    }

    @Test
    void filesLeftByEditorsAndSystemsAreIgnored() throws IOException {
        project.file("content/facts/.hidden.yaml", "[");
        project.file("content/facts/.git/config.yaml", "[");
        project.file("content/facts/a.yaml~", "[");
        project.file("content/facts/README.md", "[");
        project.file("content/briefings/b.md.bak", "---");
        project.file("content/briefings/b.md.orig", "---");
        project.file("content/briefings/#b.md#", "---");
        link("facts/.#a.yaml", Path.of("somebody@somewhere"));

        assertThat(ReportLines.of(project)).isEmpty();
    }

    @Test
    void aCopyOfABriefingIsABriefing() {
        project.file("content/briefings/b.md", "---\ntitle: A\n---\nText\n");
        project.file("content/briefings/b (1).md", "---\ntitle: A\n---\nText\n");

        assertThat(ReportLines.of(project)).isEmpty();
        assertThat(project.read().briefings())
                .extracting(briefing -> briefing.slug())
                .containsExactly("b-1", "b");
    }

    @Test
    void aStoredCopyHasItsDigest() {
        String digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        stored(digest + ".txt", "abc");

        assertThat(ReportLines.of(project)).isEmpty();
        assertThat(project.read().evidence()).containsExactly(Map.entry(digest + ".txt", digest));

        stored(digest + ".tar.gz", "abc");
        assertThat(ReportLines.of(project)).isEmpty();
    }

    @Test
    void aStoredCopyThatDoesNotHaveTheNameOfItsDigestIsAnError() throws IOException {
        String digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

        stored("copy.txt", "abc");
        assertThat(ReportLines.of(project))
                .singleElement()
                .asString()
                .startsWith("SF119 sources/a.yaml:1:")
                .contains("a stored copy must have its SHA-256 digest for a name", "“" + digest + ".txt”");

        stored(digest + ".txt", "abcd");
        assertThat(ReportLines.of(project))
                .singleElement()
                .asString()
                .contains("this stored copy has changed: its digest is not its name");
    }

    private void stored(String name, String text) {
        project.file("content/evidence/" + name, text);
        project.file(
                "content/sources/a.yaml",
                "s: {publisher: P, title: T, url: 'https://example.org/', evidence: " + name + "}\n");
    }

    private void link(String name, Path target) throws IOException {
        Files.createDirectories(project.path("content/" + name).getParent());
        Files.createSymbolicLink(project.path("content/" + name), target);
    }
}
