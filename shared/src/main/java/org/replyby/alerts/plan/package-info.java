/** When officials are told of a deadline, and how urgently. */
@NullMarked
package org.replyby.alerts.plan;

import org.jspecify.annotations.NullMarked;
