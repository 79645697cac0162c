package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.Fixtures;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.SchemaReader;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page and stylesheet keeps to the standards, as the Nu Html Checker of the W3C sees it; so do the feeds. */
class ConformanceTest {
    /** Newer than the checker's list of CSS, or than its idea of a policy: data in a script element is never run. */
    private static final List<String> NOT_FAULTS = List.of(
            "pseudo-class “:popover-open”",
            "“position-area”",
            "“position-try”",
            "“anchor-center”",
            "“size-adjust”",
            "Inline script violates Content Security Policy (meta tag): blocked by “script-src” directive");

    private final List<String> faults = new ArrayList<>();

    private Path site = Path.of("");

    @ParameterizedTest
    @CsvSource({"'', https://standfirst.example/", "src/test/sites/valid/harbour, https://example.org/st-orrin/harbour/"
    })
    @Tag("slow")
    void everyPageAndStylesheetHasNoErrorsOrWarnings(String project, String base) throws Exception {
        site = TestProject.at(Path.of(project)).built();
        List<Path> pages = files(".html");

        check(base, pages, files(".css"));

        assertThat(faults).isEmpty();
        assertThat(pages).hasSizeGreaterThan(30);
    }

    /** Adds the faults of pages and stylesheets, on a deep stack: the checker's schema and its expressions nest deeply. */
    private void check(String base, List<Path> pages, List<Path> styles) throws Exception {
        var check = new FutureTask<>(() -> {
            var checker = new SimpleDocumentValidator(true, false, false);
            checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Faults());
            checker.setUpValidatorAndParsers(new Faults(), false, false);
            for (Path page : pages) {
                checker.checkHtmlInputSource(source(page, base));
            }
            for (Path style : styles) {
                checker.checkCssInputSource(source(style, base));
            }
            return faults;
        });
        Thread.ofPlatform().stackSize(16 << 20).start(check);
        check.get();
    }

    @Test
    void anInvalidPageIsFound(@TempDir Path folder) throws Exception {
        site = folder;
        Path page = Files.writeString(
                site.resolve("page.html"),
                "<!DOCTYPE html><html lang=en><title>A</title><p><a href=b><a href=c>d</a></a>");
        Path style = Files.writeString(site.resolve("style.css"), "p { colour: red }");

        check("https://example.org/", List.of(page), List.of(style));

        assertThat(faults)
                .anyMatch(fault -> fault.contains("Stray end tag"))
                .anyMatch(fault -> fault.contains("colour"));
    }

    @ParameterizedTest
    @MethodSource("dev.standfirst.testing.TestProject#valid")
    void theFeedsAreValidByTheirSchema(TestProject project) throws Exception {
        site = project.built();

        validateFeed("feed.xml");
        validateFeed("corrections.xml");

        assertThat(faults).isEmpty();
    }

    private void validateFeed(String file) throws IOException, SAXException {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Faults());
        SchemaReader compact = CompactSchemaReader.getInstance();
        var driver = new ValidationDriver(properties.toPropertyMap(), compact);
        Path rules = Fixtures.path("site/atom.rnc");
        assertThat(driver.loadSchema(new InputSource(rules.toUri().toString()))).isTrue();
        assertThat(driver.validate(source(site.resolve(file), "https://example.org/")))
                .as(file + " " + faults)
                .isTrue();
    }

    private List<Path> files(String ending) throws IOException {
        try (var files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private InputSource source(Path file, String base) throws IOException {
        var source = new InputSource(Files.newInputStream(file));
        source.setSystemId(base + site.relativize(file));
        source.setEncoding("UTF-8");
        return source;
    }

    private final class Faults implements ErrorHandler {
        private void add(SAXParseException fault) {
            if (NOT_FAULTS.stream().noneMatch(String.valueOf(fault.getMessage())::contains)) {
                faults.add(fault.getSystemId() + ":" + fault.getLineNumber() + ": " + fault.getMessage());
            }
        }

        @Override
        public void warning(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            add(fault);
        }
    }
}
