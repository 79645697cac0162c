/**
 * Reads a project's {@code content/} folder into values that remember their file, line and column. Content is data from strangers:
 * every rule on sizes, paths and characters is kept here, and every fault becomes a diagnostic.
 */
@NullMarked
package dev.standfirst.content;

import org.jspecify.annotations.NullMarked;
