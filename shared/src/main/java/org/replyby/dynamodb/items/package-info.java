/** Items: where each is stored, how it is written, and how it is read. One class for each kind. */
@NullMarked
package org.replyby.dynamodb.items;

import org.jspecify.annotations.NullMarked;
