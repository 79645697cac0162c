/** The machine-readable files of a site: JSON, CSV with its metadata, structured data, sitemaps. */
@NullMarked
package dev.standfirst.site.data;

import org.jspecify.annotations.NullMarked;
