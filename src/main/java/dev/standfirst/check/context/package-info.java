/** What a judge may look up while it checks a text, with a record of what it asked. */
@NullMarked
package dev.standfirst.check.context;

import org.jspecify.annotations.NullMarked;
