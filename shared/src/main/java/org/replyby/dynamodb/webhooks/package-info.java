/** Webhooks in the table: what they are, how far each was told, and what was sent lately. */
@NullMarked
package org.replyby.dynamodb.webhooks;

import org.jspecify.annotations.NullMarked;
