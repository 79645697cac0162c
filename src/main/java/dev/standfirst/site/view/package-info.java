/** Turns facts, series and claims into the records that templates see, in the language of the site. */
@NullMarked
package dev.standfirst.site.view;

import org.jspecify.annotations.NullMarked;
