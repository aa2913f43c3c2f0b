/**
 * Signs what others may ask of Amazon S3 in this service's name: forms that put one object, and
 * links that get one. Nothing here asks S3 itself.
 */
@NullMarked
package org.replyby.s3;

import org.jspecify.annotations.NullMarked;
