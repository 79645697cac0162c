package dev.standfirst.publish.model;

import dev.standfirst.diagnostic.UsageException;
import java.io.IOException;
import java.util.Optional;

/**
 * Where a site is published. Opening it locks it against another publisher; closing it gives it free. What readers see between the two
 * is at each moment the old file or the new one, and never a page without its assets.
 */
public interface SiteTarget extends AutoCloseable {
    /**
     * What is there now.
     *
     * @param release what is to come
     */
    Published look(Release release) throws IOException;

    /**
     * Makes the changes of a plan, in its order.
     *
     * @param plan made from what {@link #look} gave
     * @param release has the bytes
     * @throws UsageException when somebody else has changed the target since it was looked at
     * @throws IOException when the disk or the network fails; the next publish completes what is missing
     */
    void apply(Plan plan, Release release, PublishProgress progress) throws IOException;

    /** The release before the one that is there, if it can still be had. */
    Optional<Release> previous() throws IOException;

    @Override
    void close() throws IOException;
}
