/** Publishes a proved site: what is live is exactly what was proved. */
@NullMarked
package dev.standfirst.publish;

import org.jspecify.annotations.NullMarked;
