/**
 * What operators see: events as structured log lines, and the numbers in them as metrics in
 * CloudWatch's embedded metric format.
 */
@NullMarked
package org.replyby.telemetry;

import org.jspecify.annotations.NullMarked;
