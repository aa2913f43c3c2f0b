/** Items: where each lies, how it is written, how it is read. One class for each kind. */
@NullMarked
package org.replyby.dynamodb.items;

import org.jspecify.annotations.NullMarked;
