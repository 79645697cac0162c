package dev.standfirst.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Runs axe-core in an open page, repeatedly: the builder that comes with it loads half a megabyte of script and opens a
 * page for each run, which is too slow for every page at every width.
 */
public final class Axe {
    private static final String SCRIPT = script();

    private static final String COLOUR = ", runOnly: ['color-contrast', 'link-in-text-block']";

    private static final String ALL_BUT_COLOUR =
            ", rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } }";

    private static final String WAYS = """
            selector => {
              const around = new Map([[null, ""]]);
              const chain = element => {
                if (!around.has(element)) {
                  const style = getComputedStyle(element);
                  around.set(element, chain(element.parentElement) + "/" + [element.localName, element.getAttribute("class"), style.color,
                    style.fill, style.backgroundColor, style.backgroundImage, style.opacity, style.fontSize, style.fontWeight,
                    style.textDecorationLine, style.borderBottomStyle, style.textShadow, style.position].join());
                }
                return around.get(element);
              };
              const ways = new Set();
              const look = root => {
                const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                  const element = texts.currentNode.parentElement;
                  if (texts.currentNode.data.trim() && element.checkVisibility()) ways.add(chain(element));
                }
              };
              if (!selector) look(document.body);
              else for (const part of document.querySelectorAll(selector)) {
                part.showPopover();
                look(part);
                part.hidePopover();
              }
              // FNV-1a, twice: the ways themselves are long.
              const digest = (text, hash) => { for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619); return hash; };
              return [...ways].map(way => digest(way, -2128831035) + " " + digest(way, 7));
            }""";

    private Axe() {}

    private static String script() {
        try (var in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the page's violations except of colour rules, one line for each rule, with the first element that breaks it} */
    public static List<String> violationsButOfColour(Page page) {
        return run(page, "document.documentElement", "() => {}", "() => {}", ALL_BUT_COLOUR);
    }

    /** {@return the same, looking at colours alone} */
    public static List<String> violationsOfColour(Page page) {
        return run(page, "document.documentElement", "() => {}", "() => {}", COLOUR);
    }

    /** {@return the same for each of the popovers that {@code selector} finds, opened one after the other, but for colours} */
    public static List<String> violationsOfPopovers(Page page, String selector) {
        return ofPopovers(page, selector, ALL_BUT_COLOUR);
    }

    /** {@return the same, looking at colours alone} */
    public static List<String> violationsOfColourOfPopovers(Page page, String selector) {
        return ofPopovers(page, selector, COLOUR);
    }

    private static List<String> ofPopovers(Page page, String selector, String options) {
        return run(
                page,
                "...document.querySelectorAll('" + selector + "')",
                "part => part.showPopover()",
                "part => part.hidePopover()",
                options);
    }

    /**
     * All that decides the contrast of a page's text with its background, a digest for each style of text:
     * the element and those around it, each with its colours, background and opacity, and the size, weight and line of the letters.
     * Where each of them has been looked at before, whether on another page or at another width, the rules on colour can find nothing
     * new; and they are what takes axe longest.
     */
    @SuppressWarnings("unchecked")
    public static List<String> waysOfShowingText(Page page) {
        return (List<String>) page.evaluate(WAYS, "");
    }

    /** {@return the same for the popovers that {@code selector} finds, each opened} */
    @SuppressWarnings("unchecked")
    public static List<String> waysOfShowingTextInPopovers(Page page, String selector) {
        return (List<String>) page.evaluate(WAYS, selector);
    }

    /**
     * {@return what decides, beside its colours, how a page is met: which of its elements can be seen, and which of them scroll} Where it is the same at two widths, no rule but those on colour can find at one what it does not at the
     * other.
     */
    public static String shape(Page page) {
        return (String) page.evaluate("""
                () => [...document.querySelectorAll("body *")].map(element => {
                  const style = getComputedStyle(element);
                  const scrolls = (style.overflowX !== "visible" && element.scrollWidth > element.clientWidth)
                      || (style.overflowY !== "visible" && element.scrollHeight > element.clientHeight);
                  return (element.checkVisibility({ visibilityProperty: true }) ? 1 : 0) + (scrolls ? 2 : 0);
                }).join("")
                """);
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
