package dev.standfirst.render;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Palette;
import dev.standfirst.render.StyleProperties.Property;
import dev.standfirst.render.StyleProperties.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The one stylesheet of a site: the theme's, then what the project adds to it in {@code templates/theme.css}. A later declaration
 * overrides an earlier one, so the project's holds.
 *
 * @param theme the text of {@code style.css}
 * @param own the project's additions; without text if it has none
 * @param files the files that it may name, by their paths in the folder of templates
 */
record Stylesheet(String theme, SourceText own, Set<String> files) {
    /** The file with a project's additions, in its folder {@code templates/}. */
    static final String OWN = "theme.css";

    private static final String ADDRESS = "url(";

    /** The properties that are colours of text on {@code --paper}. */
    private static final List<String> TEXTS =
            List.of("--ink", "--quiet", "--accent", "--good", "--fair", "--bad", "--unsure");

    /** The least contrast of text and what lies behind it: WCAG 2.2, success criterion 1.4.3 (level AA). */
    private static final double LEAST_CONTRAST = 4.5;

    String text() {
        return own.text().isEmpty() ? theme : theme + "\n" + own.text();
    }

    /** The colours of pictures: those of the pages when they are light; the theme's for one that is not in hexadecimal. */
    Palette palette() {
        Map<String, Integer> colours = colours(theme, false);
        colours.putAll(colours(text(), false));
        var inks = new EnumMap<Ink, Integer>(Ink.class);
        for (Ink ink : Ink.values()) {
            inks.put(
                    ink,
                    colours.getOrDefault(
                            "--" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-'), 0));
        }
        return new Palette(colours.getOrDefault("--paper", 0xFFFFFF), inks);
    }

    /** What is wrong in the project's file: a property that nothing uses, a file that is not published, colours that are hard to read. */
    List<Diagnostic> faults() {
        List<Property> declared = StyleProperties.of(own.text());
        var faults = new ArrayList<Diagnostic>();
        List<String> known = StyleProperties.of(theme).stream()
                .map(Property::name)
                .distinct()
                .toList();
        for (Property property : declared) {
            if (!known.contains(property.name()) && !own.text().contains("var(" + property.name())) {
                faults.add(unknown(property, known));
            }
        }
        String css = own.text();
        for (int at = css.indexOf(ADDRESS); at >= 0; at = css.indexOf(ADDRESS, at + 1)) {
            int start = at + ADDRESS.length();
            int end = css.indexOf(')', start);
            String address = css.substring(start, end < 0 ? css.length() : end);
            if (!files.contains(address.replace("\"", "")) || !address.startsWith("\"")) {
                faults.add(unpublished(address, start));
            }
        }
        faults.addAll(hardToRead(declared, false));
        faults.addAll(hardToRead(declared, true));
        return faults;
    }

    private Diagnostic unknown(Property property, List<String> known) {
        String help = DidYouMean.to(property.name(), known)
                .map(meant -> "did you mean “" + meant + "”?")
                .orElse("see the top of the theme's “style.css” for the properties that it has");
        return Diagnostic.of(
                        DiagnosticCode.UNKNOWN_STYLE,
                        own.span(
                                property.start(),
                                property.start() + property.name().length()),
                        "the theme has no property “" + property.name() + "”")
                .help(help);
    }

    private Diagnostic unpublished(String address, int start) {
        return Diagnostic.of(
                        DiagnosticCode.UNKNOWN_STYLE,
                        own.span(start, start + address.length()),
                        "the site does not publish “"
                                + address.replace("\"", "").replace("'", "") + "”")
                .help(
                        "put a font into “templates/fonts/”, and name it with straight double quotes: url(\"fonts/name.woff2\")");
    }

    private List<Diagnostic> hardToRead(List<Property> declared, boolean dark) {
        Map<String, Integer> colours = colours(text(), dark);
        Integer paper = colours.get("--paper");
        var faults = new ArrayList<Diagnostic>();
        for (String name : TEXTS) {
            Integer colour = colours.get(name);
            Optional<Property> cause = last(declared, name, dark).or(() -> last(declared, "--paper", dark));
            if (paper == null || colour == null || cause.isEmpty() || contrast(colour, paper) >= LEAST_CONTRAST) {
                continue;
            }
            Property at = cause.get();
            faults.add(Diagnostic.of(
                            DiagnosticCode.LOW_CONTRAST,
                            own.span(at.start(), at.start() + at.name().length()),
                            "text in “" + name + "” (" + hex(colour) + ") is hard to read on “--paper” (" + hex(paper)
                                    + ")"
                                    + (dark ? " when pages are dark" : "") + ": its contrast is "
                                    + String.format(Locale.ROOT, "%.1f", Math.floor(contrast(colour, paper) * 10) / 10)
                                    + " to 1, and it needs 4.5 to 1")
                    .help(
                            dark && at.scope() == Scope.PAGE
                                    ? "set the colours of dark pages in “@media (prefers-color-scheme: dark) { :root { … } }”"
                                    : "choose a " + (luminance(paper) > 0.18 ? "darker" : "lighter") + " colour"));
        }
        return faults;
    }

    private static Optional<Property> last(List<Property> declared, String name, boolean dark) {
        return declared.stream()
                .filter(each -> each.name().equals(name) && holds(each, dark))
                .reduce((_, later) -> later);
    }

    private static boolean holds(Property property, boolean dark) {
        return property.scope() == Scope.PAGE || (dark && property.scope() == Scope.DARK);
    }

    /** The colours that hold, by their names, of those that are written in hexadecimal. */
    private static Map<String, Integer> colours(String css, boolean dark) {
        var colours = new HashMap<String, Integer>();
        for (Property property : StyleProperties.of(css)) {
            if (holds(property, dark)) {
                OptionalInt colour = colour(property.value());
                colours.remove(property.name());
                colour.ifPresent(known -> colours.put(property.name(), known));
            }
        }
        return colours;
    }

    /** A colour written {@code #14497f} or {@code #fff}, as 0xRRGGBB. */
    private static OptionalInt colour(String value) {
        String digits = value.startsWith("#") ? value.substring(1) : "";
        var six = new StringBuilder(digits);
        for (int i = 2; digits.length() == 3 && i >= 0; i--) {
            six.insert(i, digits.charAt(i));
        }
        boolean isHex = six.length() == 6 && six.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return isHex ? OptionalInt.of(Integer.parseInt(six.toString(), 16)) : OptionalInt.empty();
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    /** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** The relative luminance of a colour, from 0 to 1 (WCAG 2.2). */
    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
