package dev.standfirst.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.content.csv.DataFile;
import dev.standfirst.content.csv.SeriesRequest;
import dev.standfirst.content.model.Content;
import dev.standfirst.content.reader.BriefingReader;
import dev.standfirst.content.reader.EntryReader;
import dev.standfirst.content.reader.SiteReader;
import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.schema.WrittenPeriod;
import dev.standfirst.content.text.HiddenCharacters;
import dev.standfirst.content.yaml.YamlDocument;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.quantity.Rational;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** No file, whatever its bytes, makes reading fail, and every diagnostic points into an existing file. */
class AnythingIsReadProperties {
    private static final List<String> PIECES = List.of(
            "a",
            "label",
            "value",
            "title",
            "on",
            "data",
            "source",
            ": ",
            ":",
            "- ",
            "-",
            "\n",
            "\n  ",
            "\n    ",
            "\t",
            "\"",
            "'",
            "\\",
            "|",
            ">",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            " # ",
            "&a ",
            "*a",
            "!",
            "!!binary x",
            "!!int 1",
            "?",
            "? ",
            "%",
            "@",
            "`",
            "---",
            "...",
            "---\n",
            "\r\n",
            "\r",
            "12,658",
            "0x1F",
            "0b12",
            "0o9",
            "1e3",
            ".inf",
            "1__0",
            "0_",
            "+",
            "-.",
            "2024-05-22",
            "~",
            "null",
            "true",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u2028",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\uffff",
            "🧮",
            "£",
            "<<",
            "=",
            "\\u12",
            "\\xZZ",
            "%YAML 1.1",
            "%TAG ! x",
            "fact:a",
            "../x",
            "javascript:");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<String> whole = Arbitraries.of(demo());
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        Arbitrary<Double> where = Arbitraries.doubles().between(0, 1);
        return whole.flatMap(text -> piece.flatMap(added ->
                where.flatMap(start -> Arbitraries.integers().between(0, 3).map(cut -> {
                    int at = (int) (start * text.length());
                    return text.substring(0, at) + added + text.substring(Math.min(text.length(), at + cut));
                }))));
    }

    private static List<String> demo() {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(Files::isRegularFile)
                    .map(AnythingIsReadProperties::textOf)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Property(tries = 1000)
    void asAFileOfFacts(@ForAll("texts") String text) {
        readFacts(text);
    }

    @Property(tries = 500)
    void asAnAlmostValidFileOfFacts(@ForAll("mutated") String text) {
        readFacts(text);
    }

    static void readFacts(String text) {
        var source = new SourceText("content/facts/a.yaml", text);
        var problems = new Diagnostics();
        HiddenCharacters.check(source, problems);
        for (EntryReader<?> reader :
                List.of(EntryReader.facts(WrittenPeriod.APRIL), EntryReader.claims(), EntryReader.sources())) {
            reader.read(source, Map.of(), problems);
        }
        YamlDocument document = YamlDocument.read(source, 0, text.length(), "the fields of the site", problems);
        SiteReader.read(Fields.of(SiteReader.SCHEMA, document, source.span(0, 0), problems), problems);
        assertPlacesAreThere(source, problems);
    }

    @Property(tries = 500)
    void asABriefing(@ForAll("texts") String text) {
        readBriefing("---\n" + text);
        readBriefing(text);
    }

    @Property(tries = 300)
    void asAnAlmostValidBriefing(@ForAll("mutated") String text) {
        readBriefing(text);
    }

    private static void readBriefing(String text) {
        var source = new SourceText("content/briefings/a.md", text);
        var problems = new Diagnostics();
        BriefingReader.read(source, "a.md", problems);
        assertPlacesAreThere(source, problems);
    }

    /** The parser allows spaces after the closing quotation mark of a cell. */
    @Example
    void asADataFileWithSpaceAfterAQuotedCell() {
        asADataFile("\"\" ,year,n\ryear");
        asADataFile("\"year\" ,n\n2023,5\n2024");
    }

    @Property(tries = 1000)
    void asADataFile(@ForAll("cells") String text) {
        var source = new SourceText("content/data/a.csv", text);
        var problems = new Diagnostics();
        var request = new SeriesRequest(
                source.span(0, 0),
                LocatedText.at("data/a.csv", source, 0, 0),
                LocatedText.at("year", source, 0, 0),
                LocatedText.at("n", source, 0, 0),
                List.of(),
                Optional.of(LocatedText.at("n", source, 0, 0)),
                false,
                new SeriesRequest.Format(Optional.empty(), Rational.ONE, false, Optional.empty(), Optional.empty()),
                WrittenPeriod.APRIL);
        assertThat(DataFile.read(source, List.of(request, request), Locale.UK, problems))
                .hasSize(2);
        assertPlacesAreThere(source, problems);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(
                        "year,n\n",
                        "year",
                        "n",
                        ",",
                        ",",
                        "\n",
                        "\r\n",
                        "\r",
                        "\"",
                        "\"\"",
                        "2022",
                        "2023,5\n",
                        "\"20",
                        " ",
                        "\t",
                        "🧮",
                        "\u0000",
                        "official",
                        ";",
                        "\"a\nb\"",
                        "\"a\"x",
                        "'")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 100)
    void asTheBytesOfAnyFile(@ForAll @Size(max = 60) byte[] bytes) throws IOException {
        Path root = Files.createTempDirectory("anything");
        var project = TestProject.create(root)
                .file("content/facts/a.yaml", bytes)
                .file("content/briefings/a.md", bytes)
                .file("content/data/a.csv", bytes)
                .file("content/facts/b.yaml", "a: {label: A, data: {file: data/a.csv, period: year, value: n}}\n");

        Content content = project.read();
        project.delete();

        assertThat(content.texts()).containsKey("content/site.yaml");
        boolean utf8 = Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
        assertThat(content.texts().containsKey("content/facts/a.yaml")).isEqualTo(utf8);
    }

    private static void assertPlacesAreThere(SourceText source, Diagnostics problems) {
        for (Diagnostic diagnostic : problems.toList()) {
            SourceSpan span = diagnostic.span();
            assertThat(span.file()).isEqualTo(source.file());
            assertThat(span.line()).isBetween(1, source.lineCount());
            assertThat(span.endLine()).isBetween(span.line(), source.lineCount());
            assertThat(span.column()).isPositive();
            assertThat(span.endLine() > span.line() || span.endColumn() >= span.column())
                    .isTrue();
            assertThat(diagnostic.message()).isNotBlank().doesNotContain("\n");
        }
    }
}
