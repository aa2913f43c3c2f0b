/**
 * Runs every minute: looks at everything whose moment has come. Decodes the scheduler's event and
 * calls the sweep.
 */
@NullMarked
package org.replyby.deadlinesweep;

import org.jspecify.annotations.NullMarked;
