/** Publishes into a folder of this machine, in place, so that it may be a mount point. */
@NullMarked
package dev.standfirst.publish.folder;

import org.jspecify.annotations.NullMarked;
