package dev.standfirst.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Runs axe-core in an open page, repeatedly: the builder that comes with it loads half a megabyte of script and opens a
 * page for each run, which is too slow for every page at every width.
 */
public final class Axe {
    private static final String SCRIPT = script();

    /**
     * Remembers in {@code window.ways} which elements show text, or take it, in which way: a digest of all that decides its contrast
     * with its background. That is the element and those around it, each with its colours, background and opacity, and of the letters
     * their weight and line, and whether they are large as WCAG has it. Their size in pixels decides nothing else, and changes with
     * every width.
     */
    private static final String REMEMBER_WAYS = """
            selector => {
              const around = new Map([[null, { chain: "", size: "" }]]);
              const way = element => {
                if (!around.has(element)) {
                  const style = getComputedStyle(element), outer = way(element.parentElement), pixels = parseFloat(style.fontSize);
                  const large = pixels >= 24 || style.fontWeight >= 700 && pixels >= 18.66;
                  const shadow = style.textShadow === "none" ? "" : style.textShadow + style.fontSize;
                  around.set(element, { size: style.fontSize, chain: outer.chain + "/" + [element.localName, element.getAttribute("class"),
                    style.color, style.fill, style.backgroundColor, style.backgroundImage, style.opacity, large, style.fontSize === outer.size,
                    style.fontWeight, style.fontStyle, style.fontFamily, style.textDecorationLine, style.borderBottomStyle, shadow,
                    style.position].join() });
                }
                return around.get(element);
              };
              // FNV-1a, twice: the ways themselves are long.
              const digest = (text, hash) => { for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619); return hash; };
              const digests = new Map();
              window.ways = new Map();
              const add = (element, popover) => {
                if (!element.checkVisibility()) return;
                const chain = way(element).chain;
                if (!digests.has(chain)) digests.set(chain, digest(chain, -2128831035) + " " + digest(chain, 7));
                const key = digests.get(chain);
                if (!window.ways.has(key)) window.ways.set(key, []);
                window.ways.get(key).push({ element: element.closest("a") ?? element, popover });
              };
              const look = (root, popover) => {
                const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) if (texts.currentNode.data.trim()) add(texts.currentNode.parentElement, popover);
                for (const field of root.querySelectorAll("input, select, textarea")) add(field, popover);
              };
              if (!selector) look(document.body, null);
              else for (const part of document.querySelectorAll(selector)) {
                part.showPopover();
                look(part, part);
                part.hidePopover();
              }
              return [...window.ways.keys()].join();
            }""";

    private static final String VIOLATIONS_OF_COLOUR = """
            async keys => {
              const parts = new Map();
              for (const { element, popover } of keys.split(",").flatMap(key => window.ways.get(key))) {
                if (!parts.has(popover)) parts.set(popover, new Set());
                parts.get(popover).add(element);
              }
              const lines = [];
              for (const [popover, elements] of parts) {
                popover?.showPopover();
                lines.push(...await violations([...elements], { runOnly: ["color-contrast", "link-in-text-block"] }));
                popover?.hidePopover();
              }
              return lines;
            }""";

    /** Popovers close one another unless each is opened by hand, and then axe need read the page only once. */
    private static final String VIOLATIONS_OF_POPOVERS = """
            async selector => {
              const parts = [...document.querySelectorAll(selector)];
              const kinds = parts.map(part => part.getAttribute("popover"));
              for (const part of parts) {
                part.popover = "manual";
                part.showPopover();
              }
              const lines = parts.length ? await violations(parts, NO_COLOUR) : [];
              parts.forEach((part, i) => {
                part.hidePopover();
                part.setAttribute("popover", kinds[i]);
              });
              return lines;
            }""";

    private static final String SETUP = """
            window.NO_COLOUR = { rules: { "color-contrast": { enabled: false }, "link-in-text-block": { enabled: false } } };
            window.violations = async (parts, options) => {
              const found = await axe.run({ include: parts }, { resultTypes: ["violations"], preload: false, ...options });
              return found.violations.map(rule => `${rule.id} (${rule.nodes.length}) ${rule.nodes[0].html}`);
            };
            0""";

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
        return run(page, "() => violations([document.documentElement], NO_COLOUR)", "");
    }

    /** {@return the same for the popovers that {@code selector} finds, all open at once} */
    public static List<String> violationsOfPopovers(Page page, String selector) {
        return run(page, VIOLATIONS_OF_POPOVERS, selector);
    }

    /**
     * {@return the violations of the rules on colour, which take axe longest, among the texts shown in a way that is not in {@code seen}}
     * Adds those ways. Where a text is shown as another was, on whatever page and at whatever width, the rules find the same.
     */
    public static List<String> violationsOfColour(Page page, Set<String> seen) {
        return violationsOfColourOfPopovers(page, "", seen);
    }

    /** {@return the same for the popovers that {@code selector} finds, each opened} */
    public static List<String> violationsOfColourOfPopovers(Page page, String selector, Set<String> seen) {
        List<String> unseen =
                waysOfShowingText(page, selector).stream().filter(seen::add).toList();
        return unseen.isEmpty() ? List.of() : run(page, VIOLATIONS_OF_COLOUR, String.join(",", unseen));
    }

    private static List<String> waysOfShowingText(Page page, String selector) {
        String ways = (String) page.evaluate(REMEMBER_WAYS, selector);
        return ways.isEmpty() ? List.of() : List.of(ways.split(","));
    }

    /**
     * {@return which elements of the page can be seen, and which of them scroll} Where it is the same at two widths, only the rules on
     * colour can find at one what they do not at the other.
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
    private static List<String> run(Page page, String function, String argument) {
        if (!(boolean) page.evaluate("!!window.axe")) {
            page.evaluate(SCRIPT + ";" + SETUP);
        }
        return (List<String>) page.evaluate(function, argument);
    }
}
