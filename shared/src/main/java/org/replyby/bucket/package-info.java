/**
 * Clients of Amazon S3, for the functions that read and write objects themselves. Only these bring
 * the library: it is optional here.
 */
@NullMarked
package org.replyby.bucket;

import org.jspecify.annotations.NullMarked;
