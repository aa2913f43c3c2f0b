/** Several alerts to one official as one message. */
@NullMarked
package org.replyby.alerts.sums;

import org.jspecify.annotations.NullMarked;
