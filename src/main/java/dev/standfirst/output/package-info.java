/**
 * Writes a site to disk so that readers and other programs find the old site whole or the new one whole, whatever happens in
 * between. It knows files and nothing of what is in them.
 */
@NullMarked
package dev.standfirst.output;

import org.jspecify.annotations.NullMarked;
