/** What a text in Markdown holds: its passages, bindings, embeds, links and headings, as immutable values that know their place. */
@NullMarked
package dev.standfirst.narrative.model;

import org.jspecify.annotations.NullMarked;
