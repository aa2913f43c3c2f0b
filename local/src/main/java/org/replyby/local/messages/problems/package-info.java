/** Prints every problem that the staff API answers: requests that are invalid, or are refused. */
@NullMarked
package org.replyby.local.messages.problems;

import org.jspecify.annotations.NullMarked;
