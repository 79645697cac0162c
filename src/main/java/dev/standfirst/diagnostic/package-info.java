/** What is wrong, where, and what to do about it: diagnostics with stable codes, and the forms in which a report is shown. */
@NullMarked
package dev.standfirst.diagnostic;

import org.jspecify.annotations.NullMarked;
