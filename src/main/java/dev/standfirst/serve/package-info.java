/** The preview: a project served to the machine it lies on, and kept up with the files as they are edited. */
@NullMarked
package dev.standfirst.serve;

import org.jspecify.annotations.NullMarked;
