/** Every message that the service sends, with sample data, for people to read. */
@NullMarked
package org.replyby.local.messages;

import org.jspecify.annotations.NullMarked;
