/** Alerts and notices that are born due: who is told, who is not, and why. */
@NullMarked
package org.replyby.usecases.alerting;

import org.jspecify.annotations.NullMarked;
