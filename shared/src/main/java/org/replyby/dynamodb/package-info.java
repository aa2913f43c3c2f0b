/**
 * The table: keys, items and transactions of the docket, the outbox and the due index. The only
 * package that speaks to DynamoDB; item mapping stands in one place for each type.
 */
@NullMarked
package org.replyby.dynamodb;

import org.jspecify.annotations.NullMarked;
