/** When officials are told of a deadline, how urgently, and which of them. */
@NullMarked
package org.replyby.alerts.plan;

import org.jspecify.annotations.NullMarked;
