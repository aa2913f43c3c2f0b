/**
 * Telling a city's own systems what is on record: opening and ending a webhook, and sending what
 * the docket says, line by line, in the docket's order.
 */
@NullMarked
package org.replyby.usecases.webhooks;

import org.jspecify.annotations.NullMarked;
