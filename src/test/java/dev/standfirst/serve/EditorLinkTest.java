package dev.standfirst.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.UsageException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorLinkTest {
    private static final SourceSpan PLACE = new SourceSpan("content/briefings/a b#1.md", 12, 5, 12, 9);

    @Test
    void aKnownEditorOpensTheFileAtItsLine() {
        assertThat(EditorLink.of("VSCode").to(Path.of("/home/ed"), PLACE))
                .isEqualTo("vscode://file/home/ed/content/briefings/a%20b%231.md:12:5");
    }

    @Test
    void anyAddressWithAPathIsAccepted() {
        assertThat(EditorLink.of("my-ed://open?f={path}&l={line}").to(Path.of("/ed"), PLACE))
                .isEqualTo("my-ed://open?f=/ed/content/briefings/a%20b%231.md&l=12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)//{path}", "vi", "my-ed://open", "data:text/html,{path}", "x://{path}\"><b>"
            })
    void anUnknownEditorIsRefusedWithHelp(String name) {
        assertThatThrownBy(() -> EditorLink.of(name))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("vscode");
    }
}
