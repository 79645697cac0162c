/** Pictures of words, for a link to a page that is shared elsewhere: letters of the site's own typeface drawn into a PNG. Knows nothing of facts, pages or files. */
@NullMarked
package dev.standfirst.picture;

import org.jspecify.annotations.NullMarked;
