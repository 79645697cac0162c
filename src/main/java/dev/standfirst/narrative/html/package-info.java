/** Writes a parsed text as HTML, with holes for what only the page knows. */
@NullMarked
package dev.standfirst.narrative.html;

import org.jspecify.annotations.NullMarked;
