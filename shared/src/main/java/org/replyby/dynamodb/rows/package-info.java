/** How values are written into an item, or a map within one, and read back. */
@NullMarked
package org.replyby.dynamodb.rows;

import org.jspecify.annotations.NullMarked;
