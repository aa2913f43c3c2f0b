/**
 * What the docket is made of: ids, jurisdictions, letters, subpoenas, deadlines, officials, alerts.
 * The records and sealed types check their own values. They use only java.*, and none of them reads
 * a clock.
 */
@NullMarked
package org.replyby.model;

import org.jspecify.annotations.NullMarked;
