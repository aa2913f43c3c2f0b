/** Webhooks as administrators describe them, and as they are shown. */
@NullMarked
package org.replyby.staff.webhooks;

import org.jspecify.annotations.NullMarked;
