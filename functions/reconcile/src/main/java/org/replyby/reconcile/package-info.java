/**
 * Runs every hour: checks the jurisdictions whose turn it is against SNS. Decodes the scheduler's
 * event and calls the use case.
 */
@NullMarked
package org.replyby.reconcile;

import org.jspecify.annotations.NullMarked;
