/** What pictures to download and to share show: where each line and word is. */
@NullMarked
package dev.standfirst.site.picture;

import org.jspecify.annotations.NullMarked;
