package dev.standfirst.publish.model;

/**
 * A file to send or to delete.
 *
 * @param file as it will be; of a deletion, as it was
 */
public record FileChange(Kind kind, SiteFile file) {
    /** What happens to the file. */
    public enum Kind {
        /** It is new. */
        ADD,
        /** It is there with other bytes. */
        CHANGE,
        /** It goes. */
        DELETE
    }

    /** Whether the file is sent. */
    public boolean isSent() {
        return kind != Kind.DELETE;
    }
}
