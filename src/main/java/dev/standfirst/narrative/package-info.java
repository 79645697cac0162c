/**
 * Reads narratives in Markdown: what a text says as readers see it, where its bindings, embeds and links are, and its HTML. Links bind
 * words to facts; images embed charts, tables and cards. The only package that knows flexmark.
 */
@NullMarked
package dev.standfirst.narrative;

import org.jspecify.annotations.NullMarked;
