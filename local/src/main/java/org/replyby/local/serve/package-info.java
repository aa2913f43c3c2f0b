/**
 * A ReplyBy that keeps running: the staff API on a port of this machine, on the real clock, with a
 * table that outlives the run.
 */
@NullMarked
package org.replyby.local.serve;

import org.jspecify.annotations.NullMarked;
