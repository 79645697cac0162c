package dev.standfirst.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a drawing as an SVG. Each letter is outlined once and used where it occurs; words that the typeface lacks letters for stay words. */
final class SvgWriter {
    private final Drawing drawing;
    private final Palette colours;
    /** The outlines of the letters, by their ids in the file. */
    private final Map<String, String> outlines = new LinkedHashMap<>();

    private final StringBuilder body = new StringBuilder();

    SvgWriter(Drawing drawing, Palette colours) {
        this.drawing = drawing;
        this.colours = colours;
    }

    String text() {
        drawing.shapes().forEach(this::write);
        var out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + drawing.width()
                + "\" height=\""
                + drawing.height() + "\" viewBox=\"0 0 " + drawing.width() + " " + drawing.height()
                + "\" role=\"img\" aria-labelledby=\"title description\">\n<title id=\"title\">"
                + escaped(drawing.title()) + "</title>\n<desc id=\"description\">" + escaped(drawing.description())
                + "</desc>\n<defs>\n");
        outlines.forEach((id, path) -> out.append("<path id=\"")
                .append(id)
                .append("\" d=\"")
                .append(path)
                .append("\"/>\n"));
        return out.append("</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(colours.css(Ink.PAPER, Shape.FULL))
                .append("\"/>\n")
                .append(body)
                .append("</svg>\n")
                .toString();
    }

    private void write(Shape shape) {
        switch (shape) {
            case Shape.Box box -> {
                long left = Math.round(box.x());
                long top = Math.round(box.y());
                body.append("<rect x=\"").append(left).append("\" y=\"").append(top);
                body.append("\" width=\"").append(Math.round(box.x() + box.width()) - left);
                body.append("\" height=\"").append(Math.round(box.y() + box.height()) - top);
                body.append("\" fill=\"")
                        .append(colours.css(box.ink(), box.shade()))
                        .append("\"/>\n");
            }
            case Shape.Stroke stroke -> write(stroke);
            case Shape.Dot dot ->
                body.append("<circle cx=\"" + number(dot.x()) + "\" cy=\"" + number(dot.y()) + "\" r=\""
                        + number(dot.radius()) + "\" fill=\"" + colours.css(dot.ink(), Shape.FULL) + "\"/>\n");
            case Shape.Label label -> write(label);
        }
    }

    private void write(Shape.Stroke stroke) {
        String points = stroke.points().stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        String dashes = stroke.dashes().stream().map(String::valueOf).collect(Collectors.joining(" "));
        body.append("<polyline fill=\"none\" stroke-linejoin=\"round\" stroke=\"")
                .append(colours.css(stroke.ink(), Shape.FULL))
                .append("\" stroke-width=\"")
                .append(number(stroke.width()))
                .append(dashes.isEmpty() ? "" : "\" stroke-dasharray=\"" + dashes)
                .append("\" points=\"")
                .append(points)
                .append("\"/>\n");
    }

    private void write(Shape.Label label) {
        if (label.text().isEmpty()) {
            return;
        }
        Typeface face = Typeface.of(label.strong());
        String fill = "fill=\"" + colours.css(label.ink(), Shape.FULL) + "\"";
        if (!face.has(label.text())) {
            body.append("<text " + fill + " font-family=\"Georgia, serif\" font-size=\"" + number(label.size())
                    + (label.strong() ? "\" font-weight=\"600" : "") + "\" text-anchor=\""
                    + label.anchor().name().toLowerCase(java.util.Locale.ROOT) + "\" x=\"" + number(label.x())
                    + "\" y=\"" + number(label.baseline()) + "\">" + escaped(label.text()) + "</text>\n");
            return;
        }
        double scale = label.size() / face.unitsPerEm();
        body.append("<g " + fill + " transform=\"translate(" + number(label.left()) + " " + number(label.baseline())
                + ") scale(" + precise(scale) + " -" + precise(scale) + ")\">");
        int at = 0;
        for (int letter : label.text().codePoints().toArray()) {
            String id = (label.strong() ? "s" : "t") + face.glyph(letter);
            String path = outlines.computeIfAbsent(id, _ -> path(face, face.glyph(letter)));
            if (!path.isEmpty()) {
                body.append("<use href=\"#")
                        .append(id)
                        .append("\" x=\"")
                        .append(at)
                        .append("\"/>");
            }
            at += face.advance(letter);
        }
        body.append("</g>\n");
    }

    private static String path(Typeface face, int glyph) {
        var pen = new PathPen();
        face.trace(glyph, pen);
        return pen.path.toString();
    }

    /** Writes an outline as a path, in steps from point to point, which are shorter than places. */
    private static final class PathPen implements Typeface.Pen {
        private final StringBuilder path = new StringBuilder();
        private double x;
        private double y;

        @Override
        public void move(double toX, double toY) {
            path.append('M').append(number(toX)).append(' ').append(number(toY));
            x = toX;
            y = toY;
        }

        @Override
        public void line(double toX, double toY) {
            path.append('l');
            step(toX, toY);
            x = toX;
            y = toY;
        }

        @Override
        public void curve(double byX, double byY, double toX, double toY) {
            path.append('q');
            step(byX, byY);
            path.append(toX - x < 0 ? "" : " ");
            step(toX, toY);
            x = toX;
            y = toY;
        }

        private void step(double toX, double toY) {
            path.append(number(toX - x)).append(toY - y < 0 ? "" : " ").append(number(toY - y));
        }
    }

    /** A number with at most two decimals. */
    static String number(double value) {
        return written(Math.round(value * 100), 2);
    }

    private static String precise(double value) {
        return written(Math.round(value * 100_000), 5);
    }

    private static String written(long units, int decimals) {
        return java.math.BigDecimal.valueOf(units, decimals)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Words as XML holds them; control characters, which it may not hold, are left out. */
    private static String escaped(String words) {
        var out = new StringBuilder(words.length());
        words.codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .forEach(c -> {
                    switch (c) {
                        case '&' -> out.append("&amp;");
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '"' -> out.append("&quot;");
                        default -> out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }
}
