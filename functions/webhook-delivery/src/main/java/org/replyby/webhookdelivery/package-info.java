/**
 * Tells webhooks what dockets say. The table's stream brings new lines, which are noted; every
 * minute, what is due is sent. It is the only function that connects to addresses that people
 * typed.
 */
@NullMarked
package org.replyby.webhookdelivery;

import org.jspecify.annotations.NullMarked;
