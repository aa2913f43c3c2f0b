/** The metrics' names where others use them: alarms and the operators' handbook. */
@NullMarked
package org.replyby.telemetry;

import org.jspecify.annotations.NullMarked;
