/** A sample city and its record, from which the messages and the problems are made. */
@NullMarked
package org.replyby.local.messages.samples;

import org.jspecify.annotations.NullMarked;
