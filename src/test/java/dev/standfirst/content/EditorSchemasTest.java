package dev.standfirst.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a text editor reports for a file by its schema, with a YAML parser other than ours. */
class EditorSchemasTest {
    private static final Pattern NAMED = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)\n");

    static Stream<Path> filesThatTheProgramShips() throws IOException {
        List<Path> files;
        try (var demo = Files.walk(Path.of("content"));
                var starter = Files.walk(Path.of("src/main/resources/dev/standfirst/project/starter/content"))) {
            files = Stream.concat(demo, starter)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList();
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("filesThatTheProgramShips")
    void everyYamlFileOfTheRepositoryNamesItsSchemaAndIsValid(Path file) throws IOException {
        String text = Files.readString(file);
        Matcher named = NAMED.matcher(text);
        assertThat(named.lookingAt()).as("%s names its schema", file).isTrue();
        Path schema =
                Objects.requireNonNull(file.getParent()).resolve(named.group(1)).normalize();

        assertThat(faults(Objects.requireNonNull(schema.getFileName()).toString(), text))
                .isEmpty();
        assertThat(schema.toString()).endsWith(".standfirst/schemas/" + schema.getFileName());
    }

    @Test
    void theSchemasOfTheDemoAreUpToDate() throws IOException {
        for (var schema : EditorSchemas.all().entrySet()) {
            assertThat(Path.of(".standfirst/schemas", schema.getKey()))
                    .as("write them again with ./standfirst schemas")
                    .content()
                    .isEqualTo(schema.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a misspelled field         | facts.schema.json   | `{a: {label: A, vaule: 5}}`               | vaule",
                "a missing field            | claims.schema.json  | `{c: {by: B, on: 2024-05-22, said: S}}`   | title",
                "a misspelled default       | facts.schema.json   | `{defaults: {perod: 2022}, a: {value: 5}}` | perod",
                "a status of another name   | facts.schema.json   | `{a: {label: A, status: offical}}`        | status",
                "an id with a capital       | facts.schema.json   | `{Aa: {label: A, value: 5}}`              | Aa",
                "a date of another country  | sources.schema.json | `{s: {publisher: P, title: T, url: 'https://e.org', published: 22/05/2024}}` | published",
                "an address with no scheme  | sources.schema.json | `{s: {publisher: P, title: T, url: www.e.org}}` | url",
                "a rating of another name   | claims.schema.json  | `{c: {title: T, by: B, on: 2024-05-22, said: S, rating: truish}}` | rating",
                "a site with no address     | site.schema.json    | `{title: T}`                              | base-url",
                "a flag that is none        | facts.schema.json   | `{a: {label: A, source: {id: s, read: perhaps}}}` | read",
                "an order that is not a number | briefing.schema.json | `{title: T, order: first}`               | order"
            })
    void contentThatACheckRejectsIsInvalidInTheEditorToo(String what, String schema, String yaml, String named) {
        assertThat(faults(schema, yaml))
                .as(what)
                .anySatisfy(fault -> assertThat(fault).contains(named));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "facts.schema.json  | `{a: {label: A, value: 922, status: [official, revised], caveat: [{text: T, answers: review}, U]}}`",
                "facts.schema.json  | `{a: {label: A, value: true, period: 2022, source: s, formerly: old-a}}`",
                "facts.schema.json  | `{a: {label: A, data: {file: data/a.csv, period: year, value: n, filter: {kind: boat}}}}`",
                "claims.schema.json | `{c: {title: T, by: B, on: 2024-05-22, said: S, rating: true}}`",
                "claims.schema.json | `{c: {title: T, by: B, on: 2024-05-22, said: S, rating: 'false'}}`",
                "site.schema.json   | `{title: T, base-url: 'https://e.org/', publisher: {name: N}, tolerance: {vague: 2}}`"
            })
    void contentThatACheckAcceptsIsValid(String schema, String yaml) {
        assertThat(faults(schema, yaml)).isEmpty();
    }

    @Test
    void onlyFieldsAreDescribed() {
        var fields = new HashSet<String>();
        for (String schema : EditorSchemas.all().values()) {
            collect(YAMLMapper.shared().readTree(schema), fields);
        }
        assertThat(EditorSchemas.described())
                .allSatisfy(name -> assertThat(fields).contains(name.substring(name.indexOf('.') + 1)));
    }

    private static void collect(JsonNode node, Set<String> fields) {
        if (node.get("properties") != null) {
            fields.addAll(node.get("properties").propertyNames());
        }
        node.forEach(child -> collect(child, fields));
    }

    private static List<String> faults(String schema, String yaml) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Objects.requireNonNull(EditorSchemas.all().get(schema)), InputFormat.JSON)
                .validate(YAMLMapper.shared().readTree(yaml).toString(), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
