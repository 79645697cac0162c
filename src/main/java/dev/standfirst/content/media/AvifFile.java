package dev.standfirst.content.media;

import java.util.Optional;

/**
 * AVIF (AOM, 1.1): boxes in boxes (ISO/IEC 14496-12). The size is that of the largest image in it. Exif and XMP are items whose places
 * other boxes name, so a file that has them is refused rather than taken apart.
 */
final class AvifFile {
    private static final int BOX = 8;

    private final Bytes bytes;

    private AvifFile(byte[] file) {
        this.bytes = new Bytes(file);
    }

    /** A box: where what it holds starts and ends. */
    private record Box(int start, int end) {}

    static PublishedPicture read(byte[] file) throws BadPicture {
        return new AvifFile(file).read();
    }

    private PublishedPicture read() throws BadPicture {
        Box whole = new Box(0, bytes.length());
        Box type = in(whole, "ftyp").orElseThrow(() -> BadPicture.unreadable("AVIF"));
        if (!bytes.letters(type.start(), type.end() - type.start()).contains("avif")) {
            throw BadPicture.unreadable("AVIF");
        }
        Box meta = within(whole, "meta");
        Box items = within(meta, "iinf");
        String names = bytes.letters(items.start(), items.end() - items.start());
        if (names.contains("Exif") || names.contains("mime")) {
            throw new BadPicture(
                    "this picture has metadata, which may say where it was taken", "save it without metadata");
        }
        Box properties = in(in(meta, "iprp").orElseThrow(() -> BadPicture.unreadable("AVIF")), "ipco")
                .orElseThrow(() -> BadPicture.unreadable("AVIF"));
        return sized(properties);
    }

    private PublishedPicture sized(Box properties) {
        int width = 0;
        int height = 0;
        boolean turned = false;
        for (int at = properties.start(); at + BOX <= properties.end(); ) {
            Box box = box(at);
            switch (bytes.letters(at + 4, 4)) {
                case "ispe" -> {
                    width = (int) Math.max(width, Math.min(bytes.u32(box.start() + 4), Integer.MAX_VALUE));
                    height = (int) Math.max(height, Math.min(bytes.u32(box.start() + 8), Integer.MAX_VALUE));
                }
                case "irot" -> turned = bytes.u8(box.start()) % 2 == 1;
                default -> {}
            }
            at = box.end();
        }
        return new PublishedPicture(turned ? height : width, turned ? width : height, bytes.all());
    }

    /** A box that has a version and flags before what it holds: what comes after these. */
    private Box within(Box parent, String type) throws BadPicture {
        Box found = in(parent, type).orElseThrow(() -> BadPicture.unreadable("AVIF"));
        return new Box(found.start() + 4, found.end());
    }

    private Optional<Box> in(Box parent, String type) {
        for (int at = parent.start(); at + BOX <= parent.end(); ) {
            Box box = box(at);
            if (bytes.letters(at + 4, 4).equals(type)) {
                return Optional.of(box);
            }
            at = box.end();
        }
        return Optional.empty();
    }

    private Box box(int at) {
        long length = bytes.u32(at);
        long size = length == 0 ? (long) bytes.length() - at : length;
        if (size < BOX) {
            throw new IndexOutOfBoundsException(at);
        }
        return new Box(at + BOX, bytes.end(at, size));
    }
}
