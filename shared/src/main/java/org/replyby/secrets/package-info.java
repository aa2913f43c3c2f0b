/** The keys that sign links and codes, in AWS Secrets Manager. */
@NullMarked
package org.replyby.secrets;

import org.jspecify.annotations.NullMarked;
