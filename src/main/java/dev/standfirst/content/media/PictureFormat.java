package dev.standfirst.content.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of pictures that every browser shows. */
public enum PictureFormat {
    PNG("png"),
    JPEG("jpg,jpeg"),
    WEBP("webp"),
    AVIF("avif"),
    SVG("svg");

    /** The greatest width and height, in pixels. */
    static final int MOST_PIXELS = 10_000;

    /** The most bytes of what is published. */
    static final int MOST_BYTES = 2_000_000;

    /** The endings, with commas between. */
    private final String endings;

    PictureFormat(String endings) {
        this.endings = endings;
    }

    private List<String> endings() {
        return List.of(endings.split(",", -1));
    }

    /** The endings of the names of all pictures, in small letters, without the dot. */
    public static List<String> allEndings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings().stream())
                .toList();
    }

    /** The format that the name of a file says. */
    public static Optional<PictureFormat> of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings().contains(ending))
                .findFirst();
    }

    /**
     * A picture as it is published.
     *
     * @param file the whole file
     * @throws BadPicture where it is not of this format, not safe, or too large
     */
    public PublishedPicture read(byte[] file) throws BadPicture {
        PublishedPicture read;
        try {
            read = switch (this) {
                case PNG -> PngFile.read(file);
                case JPEG -> JpegFile.read(file);
                case WEBP -> WebPFile.read(file);
                case AVIF -> AvifFile.read(file);
                case SVG -> SvgFile.read(file);
            };
        } catch (IndexOutOfBoundsException _) {
            throw BadPicture.unreadable(this == WEBP ? "WebP" : name());
        }
        if (read.width() < 1 || read.height() < 1) {
            throw new BadPicture("this picture has no width or no height", "save the picture again");
        }
        if (read.width() > MOST_PIXELS || read.height() > MOST_PIXELS) {
            throw new BadPicture(
                    "this picture is " + read.width() + " by " + read.height() + " pixels; at most 10,000 are allowed",
                    "make it smaller");
        }
        if (read.bytes().length > MOST_BYTES) {
            throw new BadPicture(
                    "this picture is larger than 2 MB, and every reader would load all of it",
                    "save it 2,000 pixels wide or less, as WebP, AVIF or JPEG of medium quality");
        }
        return read;
    }
}
