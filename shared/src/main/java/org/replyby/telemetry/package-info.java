/**
 * What operators see: events as structured log lines, and the numbers in them as metrics, both in
 * the form of AWS Lambda Powertools.
 */
@NullMarked
package org.replyby.telemetry;

import org.jspecify.annotations.NullMarked;
