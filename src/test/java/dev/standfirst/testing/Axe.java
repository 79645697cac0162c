package dev.standfirst.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Runs axe-core in a page as it stands, again and again: the builder that comes with it loads half a megabyte of script and opens a
 * page of its own for each run, which is too slow for every page at every width.
 */
public final class Axe {
    private static final String SCRIPT = script();

    private Axe() {}

    private static String script() {
        try (var in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what is wrong with the page, one line for each rule that it breaks, with the first element that breaks it} */
    public static List<String> violations(Page page) {
        return run(page, "document.documentElement", "() => {}", "() => {}", "");
    }

    /** {@return the same, looking at colours alone} */
    public static List<String> violationsOfColour(Page page) {
        return run(
                page,
                "document.documentElement",
                "() => {}",
                "() => {}",
                ", runOnly: ['color-contrast', 'link-in-text-block']");
    }

    /** {@return the same for each of the popovers that {@code selector} finds, opened one after the other} */
    public static List<String> violationsOfPopovers(Page page, String selector) {
        return run(
                page,
                "...document.querySelectorAll('" + selector + "')",
                "part => part.showPopover()",
                "part => part.hidePopover()",
                "");
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, String parts, String before, String after, String options) {
        if (!(boolean) page.evaluate("!!window.axe")) {
            page.evaluate(SCRIPT + "; 0");
        }
        return (List<String>) page.evaluate("""
                async () => {
                  const lines = [];
                  for (const part of [%s]) {
                    (%s)(part);
                    const found = await axe.run(part, { resultTypes: ["violations"], preload: false%s });
                    (%s)(part);
                    lines.push(...found.violations.map(rule => `${rule.id} (${rule.nodes.length}) ${rule.nodes[0].html}`));
                  }
                  return lines;
                }""".formatted(parts, before, options, after));
    }
}
