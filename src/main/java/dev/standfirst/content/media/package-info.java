/** Pictures: their formats, their size, and their bytes without what says where and by whom they were taken. */
@NullMarked
package dev.standfirst.content.media;

import org.jspecify.annotations.NullMarked;
