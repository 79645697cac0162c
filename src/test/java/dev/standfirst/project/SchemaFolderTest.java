package dev.standfirst.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.content.EditorSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFolderTest {
    @TempDir
    private Path folder;

    @Test
    void theSchemasAreInTheProjectAndAreRewritten() throws IOException {
        SchemaFolder.write(folder);
        Path schema = folder.resolve(SchemaFolder.PATH).resolve("facts.schema.json");
        Files.writeString(schema, "old");

        assertThat(SchemaFolder.write(folder)).contains(SchemaFolder.PATH + "/facts.schema.json");
        assertThat(schema).hasContent(EditorSchemas.all().get("facts.schema.json"));
    }

    @Test
    void theTargetOfALinkIsLeftAlone() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "mine");
        Path project = folder.resolve("project");
        Path schema =
                Files.createDirectories(project.resolve(SchemaFolder.PATH)).resolve("facts.schema.json");
        Files.createSymbolicLink(schema, outside);

        SchemaFolder.write(project);

        assertThat(outside).hasContent("mine");
        assertThat(schema).hasContent(EditorSchemas.all().get("facts.schema.json"));
    }

    @Test
    void aFolderThatIsALinkIsRefused() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.createSymbolicLink(project.resolve(".standfirst"), outside);

        assertThatThrownBy(() -> SchemaFolder.write(project)).hasMessageContaining("is a symbolic link");
        assertThat(outside).isEmptyDirectory();
    }
}
