/** What the tests of several packages share. */
@NullMarked
package dev.standfirst.testing;

import org.jspecify.annotations.NullMarked;
