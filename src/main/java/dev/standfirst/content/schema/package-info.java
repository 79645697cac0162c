/** The fields of each kind of file: one declaration drives reading, 'did you mean' and the JSON Schemas for text editors. */
@NullMarked
package dev.standfirst.content.schema;

import org.jspecify.annotations.NullMarked;
