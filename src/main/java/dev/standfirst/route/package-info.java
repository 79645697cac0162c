/** The addresses of a site: the one place that says where each kind of page and file is published. */
@NullMarked
package dev.standfirst.route;

import org.jspecify.annotations.NullMarked;
