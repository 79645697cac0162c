package dev.standfirst.publish.model;

import java.util.Comparator;

/**
 * The order in which files are sent, so that no page is there before what it needs: first what pages load and other programs read, then
 * pages, those far from the home page first, and then what lists pages: the home page, the feeds, the sitemap, the search index. The
 * receipt comes last.
 */
final class SendOrder {
    static final Comparator<FileChange> OF_CHANGES = Comparator.comparingInt(SendOrder::stage)
            .thenComparingInt(change -> -depth(change.file().path()))
            .thenComparing(change -> change.file().path());

    private static final String RECEIPT = "data/proof.json";
    private static final int DELETIONS = 5;

    private SendOrder() {}

    /** The stage in which a change is made: those of one stage may be made in any order. Deletions are the last. */
    static int stage(FileChange change) {
        return change.isSent() ? step(change.file().path()) : DELETIONS;
    }

    private static int step(String path) {
        boolean page = path.endsWith(".html");
        boolean list = !path.contains("/") || path.startsWith("search/");
        if (path.equals(RECEIPT)) {
            return 4;
        }
        if (list) {
            return 3;
        }
        return page ? 2 : path.startsWith("assets/") ? 0 : 1;
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }
}
