/** Work shared out among the cores of the machine. Knows nothing of what the work is. */
@NullMarked
package dev.standfirst.work;

import org.jspecify.annotations.NullMarked;
