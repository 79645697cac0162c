/** Reads a live site back over HTTP, and says whether it is the site whose figures were proved. */
@NullMarked
package dev.standfirst.verify;

import org.jspecify.annotations.NullMarked;
