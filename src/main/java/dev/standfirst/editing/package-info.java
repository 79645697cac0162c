/** What a text editor asks of a project: what is at a place, who uses a fact, which words are true. Knows no protocol. */
@NullMarked
package dev.standfirst.editing;

import org.jspecify.annotations.NullMarked;
