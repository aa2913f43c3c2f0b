/** Everything that the service sends and answers in words, with sample data, for people to read. */
@NullMarked
package org.replyby.local.messages;

import org.jspecify.annotations.NullMarked;
