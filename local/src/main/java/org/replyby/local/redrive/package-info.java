/**
 * What an operator does once the cause of a failure is mended: alerts that failed are sent again,
 * and what lies in dead-letter queues is done or dropped.
 */
@NullMarked
package org.replyby.local.redrive;

import org.jspecify.annotations.NullMarked;
