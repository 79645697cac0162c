/** Publishes to a bucket of a store that speaks the protocol of Amazon S3. */
@NullMarked
package dev.standfirst.publish.bucket;

import org.jspecify.annotations.NullMarked;
