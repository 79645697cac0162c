/** The options and arguments that commands share, and their converters. */
@NullMarked
package dev.standfirst.cli.option;

import org.jspecify.annotations.NullMarked;
