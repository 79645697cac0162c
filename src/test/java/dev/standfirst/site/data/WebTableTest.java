package dev.standfirst.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.JsonSchema;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each table of all that a site knows matches its metadata, and the metadata is valid CSV on the Web. Those of charts have none. */
class WebTableTest {
    private static final JsonSchema CSVW = JsonSchema.in("/site/csvw.schema.json");

    private static final String METADATA = """
            {"@context": ["http://www.w3.org/ns/csvw", {"@language": "en-GB"}], "url": "a.csv", "tableSchema": {"columns": [
              {"name": "id", "titles": "id", "datatype": "string", "required": true},
              {"name": "on", "titles": "on", "datatype": "date"},
              {"name": "value", "titles": "value", "datatype": "number"},
              {"name": "is", "titles": "is", "datatype": "boolean"},
              {"name": "tags", "titles": "tags", "datatype": "string", "separator": " "},
              {"name": "page", "titles": "page", "datatype": "anyURI"}], "primaryKey": "id"}}
            """;

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @ParameterizedTest
    @MethodSource("dev.standfirst.testing.TestProject#valid")
    void everyTableMatchesItsMetadata(TestProject project) throws IOException {
        Path site = project.built();
        List<Path> tables;
        try (var files = Files.list(site.resolve("data"))) {
            tables = files.filter(file -> file.toString().endsWith(".csv")).toList();
        }

        assertThat(tables).isNotEmpty();
        for (Path table : tables) {
            // Where a reader looks by default: section 5.3 of the Model for Tabular Data.
            String metadata = Files.readString(table.resolveSibling(table.getFileName() + "-metadata.json"));

            assertThat(CSVW.faults(metadata)).as("%s", table).isEmpty();
            assertThat(json(metadata).get("url").stringValue())
                    .isEqualTo(table.getFileName().toString());
            assertThat(WebTable.faults(Files.readString(table), json(metadata)))
                    .as("%s", table)
                    .isEmpty();
        }
    }

    @Test
    void aTableThatMatchesItsMetadataHasNoFault() {
        assertThat(CSVW.faults(METADATA)).isEmpty();
        assertThat(WebTable.faults(
                        "id,on,value,is,tags,page\r\n\"a \"\"b\"\"\r\nc, d\",2024-02-29,-1.5E3,true,x y,https://a.example/\r\ne,,,,,\r\n",
                        json(METADATA)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a,2023-02-29,,,,           | on is not a valid date
                    a,2023-2-1,,,,             | on is not a valid date
                    a,,'12,000',,,             | has 7 cells
                    a,,"12,000",,,             | value is not a valid number
                    a,,1e,,,                   | value is not a valid number
                    a,,,yes,,                  | is is not a valid boolean
                    a,,,,x  y,                 | tags is not a valid string
                    a,,,,,facts/a/             | page is not a valid anyURI
                    ,,,,,                      | id is empty
                    a,,,,                      | has 5 cells
                    b,,,,,                     | has the key of another
                    "a,,,,,                    | has
                    """, quoteCharacter = '`')
    void aTableThatDoesNotMatchItsMetadataIsFound(String row, String fault) {
        String csv = "id,on,value,is,tags,page\r\nb,,,,,\r\n" + row + "\r\n";

        assertThat(WebTable.faults(csv, json(METADATA))).anyMatch(found -> found.contains(fault));
    }

    @Test
    void aHeaderThatNamesOtherColumnsIsFound() {
        assertThat(WebTable.faults("id,on\r\n", json(METADATA))).anyMatch(found -> found.startsWith("the header"));
        assertThat(WebTable.faults("", json(METADATA))).anyMatch(found -> found.startsWith("the header"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /                      | url        | 1
                    /                      | tableSchema| {}
                    /                      | title      | 'a'
                    /                      | @context   | 'http://www.w3.org/ns/csvw#'
                    /                      | dc:title   | ''
                    /tableSchema           | foreignKeys| []
                    /tableSchema           | primaryKey | '_id'
                    /tableSchema/columns/0 | datatype   | 'text'
                    /tableSchema/columns/0 | name       | 'two words'
                    /tableSchema/columns/0 | required   | 'yes'
                    """, quoteCharacter = '`')
    void metadataThatIsNotCsvOnTheWebIsFound(String place, String name, String value) {
        JsonNode metadata = json(METADATA);
        ObjectNode changed = (ObjectNode) (place.equals("/") ? metadata : metadata.at(place));
        changed.set(name, json(value.replace('\'', '"')));

        assertThat(CSVW.faults(metadata.toString())).isNotEmpty();
    }
}
