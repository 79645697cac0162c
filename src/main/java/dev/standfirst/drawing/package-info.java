/** Drawings of boxes, lines and words as SVG and PNG, the same bytes on every machine. Knows nothing of facts, pages or files. */
@NullMarked
package dev.standfirst.drawing;

import org.jspecify.annotations.NullMarked;
