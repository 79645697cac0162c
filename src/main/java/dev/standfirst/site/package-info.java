/**
 * The plan of a site: its pages and their addresses, what each shows, and how they lead to each other, all as values. Nothing here
 * knows how a page looks or where it is written.
 */
@NullMarked
package dev.standfirst.site;

import org.jspecify.annotations.NullMarked;
