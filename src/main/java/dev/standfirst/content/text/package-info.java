/** Files as text: decoding, hidden characters, merge conflict markers, and words for messages. */
@NullMarked
package dev.standfirst.content.text;

import org.jspecify.annotations.NullMarked;
