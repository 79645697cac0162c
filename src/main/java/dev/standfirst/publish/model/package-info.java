/** What every target has in common: the release, what is published already, the plan, and the ledger. */
@NullMarked
package dev.standfirst.publish.model;

import org.jspecify.annotations.NullMarked;
