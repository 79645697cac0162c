/** The pages of a site as values: routes, heads, and the records that templates see. */
@NullMarked
package dev.standfirst.site.model;

import org.jspecify.annotations.NullMarked;
