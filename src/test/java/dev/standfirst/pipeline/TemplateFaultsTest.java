package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.preview.Preview;
import dev.standfirst.preview.PreviewSession;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reported for a project's own templates that cannot be used. */
class TemplateFaultsTest {
    private static final TestProject SMALL = TestProject.site("valid/small");

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void copy() {
        project = SMALL.copyTo(folder.resolve("project"));
    }

    private Path write(String name, String template) {
        String file = "templates/" + name;
        return project.file(file, template).path(file);
    }

    private List<Diagnostic> faults() throws IOException {
        return project.build(folder.resolve("site")) instanceof Build.Outcome.Rejected rejected
                ? rejected.diagnostics()
                : List.of();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ${site.titel}                        | “site.titel” has no value
                    ${site.title.short}                  | “site.title” is a text, but a record is needed here
                    ${site}                              | “site” is a record, but a text is needed here
                    <#list site.title as x></#list>      | “site.title” is a text, but a list is needed here
                    <#assign a=[1]>${a}                  | “a” is a list, but a text is needed here
                    <#if site.title>x</#if>              | “site.title” is a text, but true or false is needed here
                    ${1 == 1}                            | a boolean cannot be written as it is
                    ${site.title > 1}                    | “site.title > 1” compares values of different kinds
                    <#include "parts/nope.ftlh">         | there is no template “parts/nope.ftlh”
                    <#include "../content/site.yaml">    | there is no template “../content/site.yaml”
                    ${site title}                        | “title” cannot be used here
                    <#if site.title??>                   | the template ends before “#if” is closed
                    ${site.title?shout}                  | FreeMarker does not have “?shout”
                    <#when>                              | FreeMarker does not have “#when”
                    ${.today}                            | FreeMarker does not have “.today”
                    ${asset("logo.svg")}                 | the theme does not have this file
                    ${link("methods/")}                  | there is no page “methods/”
                    ${url("methods/")}                   | there is no page “methods/”
                    ${site?api.class}                    | “?api” calls a Java object
                    ${1/0}                               | arithmetic operation failed: / by zero
                    <#macro a><@a/></#macro><@a/>        | the template calls itself without end
                    <#function f><#return f()></#function>${f()} | the template calls itself without end
                    <#include "not-found.ftlh">          | the template calls itself without end
                    <#list 1.. as x>aaaaaaaaaaaaaa</#list> | the template writes more than 128 MB for one page
                    """)
    void aFaultIsReportedInASentenceWithoutJava(String template, String message) throws IOException {
        write("not-found.ftlh", template);

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(DiagnosticCode.TEMPLATE);
            assertThat(fault.message()).isEqualTo(message);
            assertThat(fault.span().file()).isEqualTo("templates/not-found.ftlh");
            assertThat(fault.help()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${.now}",
                "${ . now ?string.iso}",
                "<#if .now?long gt 1>x</#if>",
                "${site.titel!.now}",
                "${[.now]?map(x -> x)?first}",
                "${\"at ${.now}\"}",
                "<#macro a at=.now>${at}</#macro><@a/>",
                "<#assign at>${.now}</#assign>",
                "<#list (.now?long)..1 as x></#list>",
                "<#list 1.. .now?long as x></#list>",
                "${(\".\" + \"now\")?eval}",
                "<@\"${r'${.now}'}\"?interpret/>",
            })
    void templatesCannotReadTheClock(String template) throws IOException {
        write("parts/policy.ftlh", template);

        assertThat(faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.span().file()).isEqualTo("templates/parts/policy.ftlh");
            assertThat(fault.message())
                    .matches("“.now” is the time of day, on which pages cannot depend"
                            + "|“.(eval|interpret)” runs a text as a template");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See .now ${r\"${.now}\"} ${\" .now \"} <#-- ${.now} -->",
                "<#assign a={\"now\": \"x\"}>${a.now} ${(a).now} ${a[\"now\"]}",
                "<#assign now=2><#list 1..now as x>${x}</#list> ${.lang} ${\"{}\"?eval_json?size}",
            })
    void whatOnlyLooksLikeTheClockIsAllowed(String template) throws IOException {
        write("not-found.ftlh", template);

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#macro a><@a/></#macro><@a/>", "<#list 1.. as x>aaaaaaaaaaaaaa</#list>", "${.now}"})
    void anEndlessTemplateLeavesItsPagesInThePreviewUnchanged(String template) throws IOException {
        var session = PreviewSession.open(project.root(), TestProject.OPTIONS);
        byte[] good = session.preview().file("404.html").orElseThrow().content();

        Preview failed = session.update(Set.of(write("not-found.ftlh", template)));

        assertThat(failed.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TEMPLATE);
        assertThat(failed.file("404.html")).hasValueSatisfying(file -> {
            assertThat(file.content()).isEqualTo(good);
            assertThat(file.earlier()).isTrue();
        });
        assertThat(failed.texts()).containsKey("templates/not-found.ftlh");
    }

    @ParameterizedTest
    @CsvSource({
        "hom.ftlh, home.ftlh",
        "home.ftl, home.ftlh",
        "part/figure.ftlh, parts/figure.ftlh",
        "figure.ftlh, parts/figure.ftlh",
        "styles.css, style.css",
        "themes.css, theme.css",
        "fonts/serif-txt.woff2, fonts/serif-text.woff2",
    })
    void anUnusedFileNamedAlmostLikeOneOfTheThemesIsReported(String name, String meant) throws IOException {
        write(name, "x");

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(DiagnosticCode.UNREADABLE_FILE);
            assertThat(fault.message()).isEqualTo("the theme does not use “templates/" + name + "”");
            assertThat(fault.help()).isEqualTo("did you mean “templates/" + meant + "”?");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "custom.css, 'put its rules into “templates/theme.css”'",
        "house.woff2, 'put it into “templates/fonts/”, and name it in “templates/theme.css” as url(\"fonts/…\")'",
        "more.js, 'put its code into a file of the theme, such as “templates/facts.js”'",
        "pictures/logo.PNG, 'only files of the theme''s own names are published; keep others on another server'",
    })
    void aFileThatWasMeantToBePublishedAndIsNotIsReported(String name, String help) throws IOException {
        write(name, "x");
        write("not-found.ftlh", "<img src=\"${page.root}pictures/logo.PNG\">");

        assertThat(faults()).extracting(Diagnostic::help).containsExactly(help);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"part.ftlh", "README.md", "macros.ftlh", ".home.ftlh", "home.ftlh~", "_home.css", "notes.ftlh"})
    void aFileThatMayBeUsedIsNotReported(String name) throws IOException {
        write("style.css", "/* own */");
        write("not-found.ftlh", "<#include \"notes.ftlh\">");
        write("notes.ftlh", "a note");
        write(name, "x");

        assertThat(faults()).isEmpty();
    }

    @Test
    void aTemplateMayLinkToPagesFilesAndPlacesInThem() throws IOException {
        write(
                "not-found.ftlh",
                "${link(\"\")} ${link(\"method/#words\")} ${link(\"data/facts.csv\")} ${url(\"feed.xml\")}");

        assertThat(faults()).isEmpty();
        assertThat(Files.readString(folder.resolve("site/404.html"))).contains("method/index.html#words");
    }

    @Test
    void aTemplateThatIsNotUtf8IsReported() throws IOException {
        Files.write(write("not-found.ftlh", "x"), new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});

        assertThat(faults())
                .extracting(Diagnostic::message)
                .containsExactly("“templates/not-found.ftlh” is not UTF-8 text");
    }

    @Test
    void aByteOrderMarkIsNotPartOfATemplate() throws IOException {
        write("not-found.ftlh", "\uFEFF<!DOCTYPE html>");

        assertThat(faults()).isEmpty();
        assertThat(Files.readString(folder.resolve("site/404.html"))).isEqualTo("<!DOCTYPE html>");
    }

    @Test
    void aTemplateThatIsALinkOutOfItsFolderIsReported() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "secret");
        Path link = write("not-found.ftlh", "x");
        Files.delete(link);
        Files.createSymbolicLink(link, elsewhere);

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(DiagnosticCode.PATH_ESCAPE);
            assertThat(fault.span().file()).isEqualTo("templates/not-found.ftlh");
        });
    }

    @Test
    void templatesCanBeALinkToAnotherFolderOfTheProject() throws IOException {
        project.file("theme/not-found.ftlh", "<p>mine</p>").file("theme/shared/part.ftlh", "x");
        Files.createSymbolicLink(project.path("templates"), Path.of("theme"));
        Files.createSymbolicLink(project.path("theme/parts"), Path.of("shared"));
        Files.createSymbolicLink(project.path("theme/shared/loop"), Path.of(".."));
        Files.createSymbolicLink(project.path("theme/.#not-found.ftlh"), Path.of("me@here.1"));

        assertThat(faults()).isEmpty();
        assertThat(folder.resolve("site/404.html")).hasContent("<p>mine</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    templates             | ../elsewhere      | PATH_ESCAPE
                    templates/parts       | ../../elsewhere   | PATH_ESCAPE
                    templates             | nowhere           | UNREADABLE_FILE
                    templates             | content/site.yaml | UNREADABLE_FILE
                    templates/lost.ftlh   | nowhere           | UNREADABLE_FILE
                    templates/parts       | nowhere           | UNREADABLE_FILE
                    """)
    void aLinkThatCannotBeFollowedIsReported(String link, String target, DiagnosticCode code) throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(project.path(link).getParent());
        Files.createSymbolicLink(project.path(link), Path.of(target));

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.span().file()).isEqualTo(link);
        });
    }

    @Test
    void ifTemplatesComputeNamesToIncludeNoFileIsCalledUnused() throws IOException {
        write("not-found.ftlh", "<#assign kind=\"hom\"><#include kind + \".ftlh\">");
        write("hom.ftlh", "x");

        assertThat(faults()).isEmpty();
    }

    @Test
    void aProjectAddsToTheStylesheet() throws IOException {
        write(
                "theme.css",
                "@font-face { font-family: House; src: url(\"fonts/house.woff2\"); } :root { --serif: House, serif; }");
        write("fonts/house.woff2", "a font");

        assertThat(faults()).isEmpty();

        try (var files = Files.walk(folder.resolve("site/assets"))) {
            List<Path> published = files.filter(Files::isRegularFile).toList();
            Path font = published.stream()
                    .filter(file -> file.getFileName().toString().startsWith("house."))
                    .findFirst()
                    .orElseThrow();
            Path style = published.stream()
                    .filter(file -> file.toString().endsWith(".css"))
                    .findFirst()
                    .orElseThrow();
            assertThat(font).hasContent("a font");
            assertThat(Files.readString(style))
                    .startsWith("/* Colours, type and spacing")
                    .endsWith("src: url(\"fonts/" + font.getFileName() + "\"); } :root { --serif: House, serif; }");
        }
    }
}
