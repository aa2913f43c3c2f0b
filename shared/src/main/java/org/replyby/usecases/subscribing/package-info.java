/** The addresses that reach officials, in agreement with SNS. */
@NullMarked
package org.replyby.usecases.subscribing;

import org.jspecify.annotations.NullMarked;
