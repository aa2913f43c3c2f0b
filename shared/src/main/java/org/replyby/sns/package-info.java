/** Topics, subscriptions and publishing on Amazon SNS. The only package that talks to SNS. */
@NullMarked
package org.replyby.sns;

import org.jspecify.annotations.NullMarked;
