/** What the machine is asked for: work shared out among its cores, digests of bytes. Knows nothing of what they are for. */
@NullMarked
package dev.standfirst.work;

import org.jspecify.annotations.NullMarked;
