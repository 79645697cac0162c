/** The formula language: lexer, parser, syntax tree, and the order in which formulas that cite each other are computed. */
@NullMarked
package dev.standfirst.fact.formula;

import org.jspecify.annotations.NullMarked;
