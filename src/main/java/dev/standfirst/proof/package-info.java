/** The receipt of a site: which files were written from which content, and what was proved. It is published with the site. */
@NullMarked
package dev.standfirst.proof;

import org.jspecify.annotations.NullMarked;
