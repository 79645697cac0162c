/** YAML as a tree that knows the place of every value, within the limits for content from strangers. */
@NullMarked
package dev.standfirst.content.yaml;

import org.jspecify.annotations.NullMarked;
