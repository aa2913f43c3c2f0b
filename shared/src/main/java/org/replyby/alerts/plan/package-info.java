/** When a deadline is spoken of, how urgently, and to whom. */
@NullMarked
package org.replyby.alerts.plan;

import org.jspecify.annotations.NullMarked;
