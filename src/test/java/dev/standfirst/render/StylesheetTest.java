package dev.standfirst.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.drawing.Ink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a project adds to the stylesheet, beside the theme's own. */
class StylesheetTest {
    private static Stylesheet with(String own) throws IOException {
        return new Stylesheet(
                Files.readString(Path.of("templates/style.css")),
                new SourceText("templates/theme.css", own),
                Set.of("fonts/house.woff2", "icon.svg"));
    }

    private static List<Diagnostic> faults(String own) throws IOException {
        return with(own).faults();
    }

    @Test
    void theThemesOwnColoursAreRight() throws IOException {
        String style = Files.readString(Path.of("templates/style.css"));

        assertThat(new Stylesheet("", new SourceText("style.css", style), Set.of()).faults())
                .filteredOn(fault -> fault.code() == DiagnosticCode.LOW_CONTRAST)
                .isEmpty();
        assertThat(with("").palette().of(Ink.INK)).isEqualTo(0x16191C);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":root { --accent: #6b2c5f } @media (prefers-color-scheme: dark) { :root { --accent: #e3b3d8 } }",
                ":root { --house: 2px; } .banner { border: var(--house) solid }",
                "/* --nothing: 1; */ .banner::after { content: \"--nothing: {\"; }",
                "@font-face { font-family: House; src: url(\"fonts/house.woff2\") }",
                ":root { --paper: #000; --ink: #fff; --quiet: #ccc; --accent: #ddd; --good: #cfc; --fair: #cfc; --bad: #fcc; --unsure: #ffc }",
                ":root { --quiet: oklch(40% 0.1 250); }",
                "@media print { :root { --ink: #eee; } } .banner { --ink: #eee; }",
                "} { ; --",
            })
    void aStyleWithAnEffectIsNotReported(String own) throws IOException {
        assertThat(faults(own)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            :root { --acent: #123 }                  | SF603 | the theme has no property “--acent”                | did you mean “--accent”?
            :root { --wholly-other: 1 }              | SF603 | the theme has no property “--wholly-other”         | see the top of the theme's “style.css” for the properties that it has
            a { src: url("fonts/mine.woff2") }       | SF603 | the site does not publish “fonts/mine.woff2”       | put a font into “templates/fonts/”, and name it with straight double quotes: url("fonts/name.woff2")
            a { src: url(fonts/house.woff2) }        | SF603 | the site does not publish “fonts/house.woff2”      | put a font into “templates/fonts/”, and name it with straight double quotes: url("fonts/name.woff2")
            @import url("https://fonts.example/a.css"); | SF603 | the site does not publish “https://fonts.example/a.css” | put a font into “templates/fonts/”, and name it with straight double quotes: url("fonts/name.woff2")
            """)
    void aStyleWithoutAnEffectIsReported(String own, String code, String message, String help) throws IOException {
        assertThat(faults(own)).singleElement().satisfies(fault -> {
            assertThat(fault.code().id()).isEqualTo(code);
            assertThat(fault.message()).isEqualTo(message);
            assertThat(fault.help()).isEqualTo(help);
        });
    }

    @Test
    void aColourThatIsHardToReadIsReportedAtItsPlace() throws IOException {
        assertThat(
                        faults(
                                ":root {\n  --quiet: #9aa3ab;\n}\n@media (prefers-color-scheme:dark) { :root { --quiet: #a4acb3 } }"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(DiagnosticCode.LOW_CONTRAST);
                    assertThat(fault.span().line()).isEqualTo(2);
                    assertThat(fault.span().column()).isEqualTo(3);
                    assertThat(fault.message())
                            .isEqualTo(
                                    "text in “--quiet” (#9aa3ab) is hard to read on “--paper” (#ffffff): its contrast is 2.5 to 1, and it needs 4.5 to 1");
                    assertThat(fault.help()).isEqualTo("choose a darker colour");
                });
    }

    @Test
    void aColourSetForLightPagesAloneHoldsForDarkOnesToo() throws IOException {
        assertThat(faults(":root { --accent: #6b2c5f; }")).singleElement().satisfies(fault -> {
            assertThat(fault.message()).contains("when pages are dark");
            assertThat(fault.help()).contains("@media (prefers-color-scheme: dark)");
        });
    }

    @Test
    void anotherPaperIsMeasuredAgainstEachText() throws IOException {
        assertThat(faults("@media (prefers-color-scheme: dark) { :root { --paper: #808080; } }"))
                .extracting(fault -> fault.code().id())
                .containsOnly("SF604")
                .hasSizeGreaterThan(3);
    }

    @Test
    void picturesTakeTheColoursOfLightPages() throws IOException {
        Stylesheet style = with(
                ":root { --paper: #fffaf3; --ink: #210; } @media (prefers-color-scheme: dark) { :root { --paper: #000 } }");

        assertThat(style.palette().paper()).isEqualTo(0xFFFAF3);
        assertThat(style.palette().of(Ink.INK)).isEqualTo(0x221100);
        assertThat(style.palette().of(Ink.GOOD)).isEqualTo(0x17633F);
    }
}
