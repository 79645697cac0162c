/** The picture that a shared link shows: a title set in the site's typeface, as a PNG. Knows nothing of facts, pages or files. */
@NullMarked
package dev.standfirst.sharecard;

import org.jspecify.annotations.NullMarked;
