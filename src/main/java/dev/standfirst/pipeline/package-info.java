/** The pipeline: read, resolve, check, plan, render, write. */
@NullMarked
package dev.standfirst.pipeline;

import org.jspecify.annotations.NullMarked;
