/**
 * What a judge may look up while it checks a text, with a record of what it asked.
 *
 * <p>Checking a text is a memoised query with recorded dependencies, as in the Salsa framework (rust-analyzer) and in Adapton (Hammer and
 * others, PLDI 2014): while a text is checked, {@link dev.standfirst.check.context.RecordedDependencies} takes down what it looks up, and
 * its result is reused by the next check while the text is the same and each of those lookups has the same answer. Answers are compared by
 * identity, since a file that has not changed gives the very same declarations. docs/architecture.md shows who memoises what.
 */
@NullMarked
package dev.standfirst.check.context;

import org.jspecify.annotations.NullMarked;
