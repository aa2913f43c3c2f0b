/** Who calls the API, as items: memberships, and the answers that requests got. */
@NullMarked
package org.replyby.dynamodb.callers;

import org.jspecify.annotations.NullMarked;
