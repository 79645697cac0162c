package dev.standfirst.publish.model;

import java.io.IOException;
import java.util.SortedMap;

/** A whole site to be published. */
public interface Release {
    /** Its files, by path. */
    SortedMap<String, SiteFile> files();

    /**
     * The bytes of one of its files.
     *
     * @throws IOException when it cannot be read, or its digest is not the one that {@link #files} has
     */
    byte[] read(String path) throws IOException;
}
