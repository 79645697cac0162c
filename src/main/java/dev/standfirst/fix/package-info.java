/** Puts the fixes of diagnostics into the files of a project: as diffs that somebody agrees to, and written whole or not at all. */
@NullMarked
package dev.standfirst.fix;

import org.jspecify.annotations.NullMarked;
