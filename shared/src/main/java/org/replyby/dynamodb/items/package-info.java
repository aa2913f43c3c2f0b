/** Items: where each is stored, and what it holds. One class for each kind. */
@NullMarked
package org.replyby.dynamodb.items;

import org.jspecify.annotations.NullMarked;
