package dev.standfirst.site.model;

import dev.standfirst.route.Route;
import java.util.Optional;

/**
 * The picture that is shown in place of the site's name.
 *
 * @param route where it is
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param dark the one on dark pages, where it is another
 */
public record Logo(Route route, int width, int height, Optional<Logo> dark) {}
