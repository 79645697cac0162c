/** Shares independent work among the cores of the machine. */
@NullMarked
package dev.standfirst.parallel;

import org.jspecify.annotations.NullMarked;
