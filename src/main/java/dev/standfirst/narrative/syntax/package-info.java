/** The parser of Markdown: flexmark's, made safe against hostile texts and extended by footnotes, callouts, task lists and the like. */
@NullMarked
package dev.standfirst.narrative.syntax;

import org.jspecify.annotations.NullMarked;
