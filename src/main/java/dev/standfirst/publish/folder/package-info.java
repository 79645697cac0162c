/** Publishes into a folder of this machine, in place, so that it may be a mount point; by rsync also into one of a server. */
@NullMarked
package dev.standfirst.publish.folder;

import org.jspecify.annotations.NullMarked;
