/** Forms and links of S3, without a bucket. */
@NullMarked
package org.replyby.s3;

import org.jspecify.annotations.NullMarked;
