/** The tables of English words: hedges, numbers, directions, units, currencies, periods. To teach the reader a word, add it to its row. Only {@code prose} may see them. */
@NullMarked
package dev.standfirst.prose.lexicon;

import org.jspecify.annotations.NullMarked;
