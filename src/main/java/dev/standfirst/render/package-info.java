/**
 * Renders the pages of a plan with FreeMarker. The only package that knows FreeMarker: templates see records and texts, nothing of
 * Java, no clock and no other file.
 */
@NullMarked
package dev.standfirst.render;

import org.jspecify.annotations.NullMarked;
