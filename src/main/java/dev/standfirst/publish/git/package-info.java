/** Publishes to a branch of a git repository: one commit for each release, on top of those that are there. */
@NullMarked
package dev.standfirst.publish.git;

import org.jspecify.annotations.NullMarked;
