/** Creates projects: the starter briefing and the schemas for text editors. */
@NullMarked
package dev.standfirst.project;

import org.jspecify.annotations.NullMarked;
