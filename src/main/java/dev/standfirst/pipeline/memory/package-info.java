/** What one build leaves on disk to the next: texts that were judged, pages that were rendered, and what both rest on. */
@NullMarked
package dev.standfirst.pipeline.memory;

import org.jspecify.annotations.NullMarked;
