/** Digests of bytes: SHA-256 for identity, CRC-32 for a quick comparison. */
@NullMarked
package dev.standfirst.digest;

import org.jspecify.annotations.NullMarked;
