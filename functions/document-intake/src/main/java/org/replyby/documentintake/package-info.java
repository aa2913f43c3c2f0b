/**
 * A file that came into the bucket. Decodes the event that says so, and calls the use case on the
 * SDK's client of S3.
 */
@NullMarked
package org.replyby.documentintake;

import org.jspecify.annotations.NullMarked;
