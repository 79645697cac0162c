package dev.standfirst.site.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.drawing.Drawing;
import dev.standfirst.drawing.Palette;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A drawing as a file. It is rendered once, whether first its length or the file is asked for. Safe on any thread. */
public final class DrawnFile {
    /** What kind of file it is. */
    public enum Format {
        PNG,
        SVG
    }

    private final Supplier<Drawing> drawing;
    private final Format format;
    private int length = -1;
    private byte @Nullable [] rendered;

    /**
     * @param drawing what it shows; may be asked for more than once
     * @param format what kind of file it is
     */
    public DrawnFile(Supplier<Drawing> drawing, Format format) {
        this.drawing = drawing;
        this.format = format;
    }

    /** What it shows. */
    public Drawing drawing() {
        return drawing.get();
    }

    /** The file, which is not kept after that: it is written once. */
    public synchronized byte[] bytes(Palette colours) {
        byte[] bytes = rendered == null ? render(colours) : rendered;
        rendered = null;
        length = bytes.length;
        return bytes;
    }

    /** How many bytes the file has. They are kept until it is asked for. */
    public synchronized int length(Palette colours) {
        if (length < 0) {
            byte[] bytes = render(colours);
            rendered = bytes;
            length = bytes.length;
        }
        return length;
    }

    private byte[] render(Palette colours) {
        return switch (format) {
            case PNG -> drawing().png(colours);
            case SVG -> drawing().svg(colours).getBytes(UTF_8);
        };
    }
}
