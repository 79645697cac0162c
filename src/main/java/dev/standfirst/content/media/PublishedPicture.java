package dev.standfirst.content.media;

/** A picture: its size, and its bytes without what says where and by whom it was taken. */
public final class PublishedPicture {
    private final int width;
    private final int height;
    private final byte[] bytes;

    PublishedPicture(int width, int height, byte[] bytes) {
        this.width = width;
        this.height = height;
        this.bytes = bytes;
    }

    /** How wide it is shown at most, in CSS pixels. */
    public int width() {
        return width;
    }

    /** How high it is shown at that width, in CSS pixels. */
    public int height() {
        return height;
    }

    /** The file as it is published; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
