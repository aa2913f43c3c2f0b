/** What the function behind the bucket does with its events, without a bucket. */
@NullMarked
package org.replyby.documentintake;

import org.jspecify.annotations.NullMarked;
