/**
 * What an operator does once the cause of a failure is fixed: alerts that failed are sent again,
 * and the messages in dead-letter queues are handled or dropped.
 */
@NullMarked
package org.replyby.local.redrive;

import org.jspecify.annotations.NullMarked;
