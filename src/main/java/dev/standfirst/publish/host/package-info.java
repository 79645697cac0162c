/** Publishes to hosts through their own programs. */
@NullMarked
package dev.standfirst.publish.host;

import org.jspecify.annotations.NullMarked;
