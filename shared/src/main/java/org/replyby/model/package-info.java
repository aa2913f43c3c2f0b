/**
 * What the docket is made of: ids, jurisdictions, letters, subpoenas, deadlines, officials, alerts.
 * Records and sealed types that check themselves; only java.* is used, and nothing here knows a
 * clock.
 */
@NullMarked
package org.replyby.model;

import org.jspecify.annotations.NullMarked;
