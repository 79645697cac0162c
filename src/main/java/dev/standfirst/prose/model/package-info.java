/** What reading a text yields: readings, periods, directions and links, as immutable values. The other packages see these, and nothing of how they were read. */
@NullMarked
package dev.standfirst.prose.model;

import org.jspecify.annotations.NullMarked;
