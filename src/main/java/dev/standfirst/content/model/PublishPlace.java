package dev.standfirst.content.model;

import java.net.URI;
import java.util.Optional;

/**
 * A place where a site is published.
 *
 * @param target where it is put
 * @param url where readers get it from there, if editors said so
 */
public record PublishPlace(PublishTarget target, Optional<URI> url) {}
