/** The pipeline: from a project's folder to its proof, and from its proof to its site. */
@NullMarked
package dev.standfirst.build;

import org.jspecify.annotations.NullMarked;
