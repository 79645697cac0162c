package dev.standfirst.content.media;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Scalable Vector Graphics: a document that could run scripts and fetch what lies elsewhere. One is published only where it has nothing
 * but shapes, words, colours and what these are made of; anything else is refused, since repairing a document means guessing what it means.
 */
final class SvgFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 100;

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "pattern",
            "clipPath",
            "mask",
            "marker",
            "style");

    /** A length in pixels: '640', '640.5', '640px'. */
    private static final Pattern PIXELS = Pattern.compile("([0-9]{1,6})(\\.[0-9]{1,9})?(px)?");

    private static final Pattern VIEW = Pattern.compile("[^\\s,]{1,20}[\\s,]+[^\\s,]{1,20}[\\s,]+"
            + "([0-9]{1,6})(?:\\.[0-9]{1,9})?[\\s,]+([0-9]{1,6})(?:\\.[0-9]{1,9})?");

    private SvgFile() {}

    static PublishedPicture read(byte[] file) throws BadPicture {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            int depth = 0;
            boolean style = false;
            int[] size = {0, 0};
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        check(reader);
                        style = reader.getLocalName().equals("style");
                        if (depth++ == 0) {
                            size = size(reader);
                        } else if (depth > DEEPEST) {
                            throw unsafe("more than 100 elements within each other");
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        style = false;
                        depth--;
                    }
                    case XMLStreamConstants.DTD -> throw unsafe("a document type");
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw unsafe("a processing instruction");
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (style && (reader.getText().contains("@") || fetches(reader.getText()))) {
                            throw unsafe("a style that leads elsewhere");
                        }
                    }
                    default -> {}
                }
            }
            return new PublishedPicture(size[0], size[1], file);
        } catch (XMLStreamException _) {
            throw BadPicture.unreadable("SVG");
        }
    }

    private static void check(XMLStreamReader reader) throws BadPicture {
        String name = reader.getLocalName();
        if (!NAMESPACE.equals(reader.getNamespaceURI()) || !ELEMENTS.contains(name)) {
            throw unsafe("the element <" + name + ">");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i);
            boolean leadsOut = attribute.equals("href") && !value.startsWith("#");
            if (attribute.startsWith("on") || attribute.equals("base") || leadsOut || fetches(value)) {
                throw unsafe("the attribute “" + attribute + "”");
            }
        }
    }

    /** Whether a style or value may fetch something from elsewhere: {@code url(#a)} alone stays within. */
    private static boolean fetches(String value) {
        String text = value.toLowerCase(Locale.ROOT);
        if (text.contains("\\") || text.contains("javascript:") || text.contains("image(")) {
            return true;
        }
        for (int at = text.indexOf("url"); at >= 0; at = text.indexOf("url", at + 1)) {
            String rest = text.substring(at + 3).stripLeading();
            String target = rest.startsWith("(") ? rest.substring(1).stripLeading() : "#";
            if (!target.startsWith("#") && !target.startsWith("'#") && !target.startsWith("\"#")) {
                return true;
            }
        }
        return false;
    }

    private static int[] size(XMLStreamReader reader) throws BadPicture {
        Optional<Matcher> width = matched(PIXELS, reader.getAttributeValue(null, "width"));
        Optional<Matcher> height = matched(PIXELS, reader.getAttributeValue(null, "height"));
        if (width.isPresent() && height.isPresent()) {
            return new int[] {number(width.get(), 1), number(height.get(), 1)};
        }
        Matcher view = matched(VIEW, reader.getAttributeValue(null, "viewBox"))
                .orElseThrow(() -> new BadPicture(
                        "this picture does not say how large it is",
                        "give its element <svg> a “viewBox”, or a “width” and a “height” in pixels"));
        return new int[] {number(view, 1), number(view, 2)};
    }

    private static Optional<Matcher> matched(Pattern pattern, @org.jspecify.annotations.Nullable String value) {
        return Optional.ofNullable(value)
                .map(String::strip)
                .map(pattern::matcher)
                .filter(Matcher::matches);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static BadPicture unsafe(String what) {
        return new BadPicture(
                "this picture has " + what + ", which is not safe in a published SVG",
                "export it as plain SVG, or save it as PNG");
    }
}
