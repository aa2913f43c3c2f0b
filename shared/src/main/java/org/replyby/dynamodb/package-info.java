/**
 * The table: keys, items and transactions of the docket, the outbox and the due index. This is the
 * only package that talks to DynamoDB; the item mapping of each type is in one place.
 */
@NullMarked
package org.replyby.dynamodb;

import org.jspecify.annotations.NullMarked;
