package dev.standfirst.content.model;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a site will be read, and where it is put for that.
 *
 * @param baseUrl the address of the home page; ends with {@code /}
 * @param targets where it is published, by the names that editors gave, in the order of the file
 */
public record PublishSettings(URI baseUrl, Map<String, PublishPlace> targets) {
    /** Keeps its own copy. */
    public PublishSettings {
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }
}
