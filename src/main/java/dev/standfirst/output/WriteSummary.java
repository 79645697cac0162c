package dev.standfirst.output;

import java.util.List;

/**
 * What a write has done.
 *
 * @param written files that are new or changed
 * @param unchanged files that were there with the same bytes, and are untouched
 * @param removed files of an earlier build that the site no longer has
 * @param kept files in the folder that no build wrote, by path, except what keeps an empty folder in git; they stay as
 *     they are
 * @param bytes the size of the whole site
 * @param checksum of its manifest: two sites that share it are the same
 */
public record WriteSummary(int written, int unchanged, int removed, List<String> kept, long bytes, String checksum) {
    /** Keeps its own copy. */
    public WriteSummary {
        kept = List.copyOf(kept);
    }

    /** All files of the site. */
    public int files() {
        return written + unchanged;
    }
}
