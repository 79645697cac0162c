package dev.standfirst.content.media;

import java.io.ByteArrayOutputStream;

/**
 * JPEG (ITU-T T.81): segments that begin with a marker, and scans. Of the segments of applications the colour profile and Adobe's are
 * kept, and of Exif whether the picture is to be turned. What comes after its end, such as a film, is left out.
 */
final class JpegFile {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int EXIF = 0xe1;
    private static final int PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int FIRST_APPLICATION = 0xe0;
    private static final int LAST_APPLICATION = 0xef;

    /** The first orientation whose rows are the columns of the picture. */
    private static final int TURNED = 5;

    private final Bytes bytes;
    private final ByteArrayOutputStream kept;
    private int width;
    private int height;
    private int orientation = 1;

    private JpegFile(byte[] file) {
        this.bytes = new Bytes(file);
        this.kept = new ByteArrayOutputStream(file.length);
    }

    static PublishedPicture read(byte[] file) throws BadPicture {
        var jpeg = new JpegFile(file);
        jpeg.read();
        boolean turned = jpeg.orientation >= TURNED;
        return new PublishedPicture(
                turned ? jpeg.height : jpeg.width, turned ? jpeg.width : jpeg.height, jpeg.kept.toByteArray());
    }

    private void read() throws BadPicture {
        if (bytes.u16(0) != (0xff00 | START)) {
            throw BadPicture.unreadable("JPEG");
        }
        int at = 2;
        keep(0, at);
        boolean begun = false;
        while (true) {
            if (bytes.u8(at) != 0xff) {
                throw BadPicture.unreadable("JPEG");
            }
            int marker = bytes.u8(at + 1);
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == END) {
                keep(at, at + 2);
                return;
            }
            int end = bytes.end(at + 2, bytes.u16(at + 2));
            if (marker < FIRST_APPLICATION && !begun) {
                begun = true;
                turn();
            }
            segment(marker, at, end);
            if (marker == SCAN) {
                int after = afterScan(end);
                keep(end, after);
                end = after;
            }
            at = end;
        }
    }

    private void segment(int marker, int at, int end) {
        boolean application = marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
        if (marker == EXIF && isNamed(at, end, "Exif\0\0")) {
            orientation = Exif.orientation(bytes, at + 10, end);
        }
        boolean needed = marker == FIRST_APPLICATION
                || marker == ADOBE
                || (marker == PROFILE && isNamed(at, end, "ICC_PROFILE\0"));
        if (isFrame(marker)) {
            height = bytes.u16(at + 5);
            width = bytes.u16(at + 7);
        }
        if (marker != COMMENT && (!application || needed)) {
            keep(at, end);
        }
    }

    private boolean isNamed(int at, int end, String name) {
        return at + 4 + name.length() <= end
                && bytes.letters(at + 4, name.length()).equals(name);
    }

    /** A frame's header says how large it is: 0xc0 to 0xcf, but for the tables of codes among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Where the coded data of a scan ends: at the next marker that is not one of its own. */
    private int afterScan(int start) {
        int at = start;
        while (bytes.u8(at) != 0xff || isOfScan(bytes.u8(at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean isOfScan(int next) {
        return next == 0 || (next >= 0xd0 && next <= 0xd7);
    }

    /** Says again that the picture is to be turned, if Exif has said so. */
    private void turn() {
        if (orientation > 1) {
            kept.writeBytes(Exif.ofOrientation(orientation));
        }
    }

    private void keep(int from, int to) {
        kept.write(bytes.all(), from, to - from);
    }
}
