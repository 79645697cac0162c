/** A live site as readers get it, over HTTP. */
@NullMarked
package dev.standfirst.live;

import org.jspecify.annotations.NullMarked;
