package dev.standfirst.content.media;

/** The one thing that is kept of Exif (CIPA DC-008): how a picture is to be turned, 1 to 8. */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private Exif() {}

    /** The orientation that the data of Exif from one place to another says; 1, upright, where it says none. */
    static int orientation(Bytes bytes, int start, int end) {
        if (start + 8 > end) {
            return UPRIGHT;
        }
        boolean little = bytes.letters(start, 2).equals("II");
        long first = u32(bytes, start + 4, little);
        if (first > end - start - 2) {
            return UPRIGHT;
        }
        int directory = start + (int) first;
        int count = u16(bytes, directory, little);
        for (int i = 0; i < count && directory + 2 + (i + 1) * ENTRY <= end; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (u16(bytes, entry, little) == ORIENTATION) {
                int value = u16(bytes, entry + 8, little);
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int u16(Bytes bytes, int at, boolean little) {
        return little ? bytes.u16Little(at) : bytes.u16(at);
    }

    private static long u32(Bytes bytes, int at, boolean little) {
        return little ? bytes.u32Little(at) : bytes.u32(at);
    }

    /** A segment of JPEG that says this orientation and nothing else. */
    static byte[] ofOrientation(int orientation) {
        return new byte[] {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }
}
