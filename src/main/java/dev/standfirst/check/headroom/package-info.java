/** How far a fact may move before a verdict changes. */
@NullMarked
package dev.standfirst.check.headroom;

import org.jspecify.annotations.NullMarked;
