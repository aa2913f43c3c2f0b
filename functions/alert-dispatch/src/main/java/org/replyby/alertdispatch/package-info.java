/**
 * Publishes new alerts as the table's stream delivers them. Decodes the stream's records and calls
 * the dispatch for each.
 */
@NullMarked
package org.replyby.alertdispatch;

import org.jspecify.annotations.NullMarked;
