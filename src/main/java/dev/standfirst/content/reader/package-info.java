/** A reader for each kind of entry: facts, sources, claims, briefings and the settings of a site, made of their fields. */
@NullMarked
package dev.standfirst.content.reader;

import org.jspecify.annotations.NullMarked;
