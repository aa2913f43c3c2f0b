/** Officials, and the addresses that reach them, in agreement with SNS. */
@NullMarked
package org.replyby.usecases.subscribing;

import org.jspecify.annotations.NullMarked;
