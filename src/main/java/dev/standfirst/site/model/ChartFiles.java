package dev.standfirst.site.model;

import dev.standfirst.route.Route;
import java.util.Optional;

/**
 * The files that a chart can be downloaded as.
 *
 * @param svg a drawing
 * @param png a picture; none of a chart with letters that the typeface for pictures lacks
 * @param csv its values
 */
public record ChartFiles(Route svg, Optional<Route> png, Route csv) {}
