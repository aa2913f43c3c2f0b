/**
 * A ReplyBy that stays: the staff API on a port of this machine, on the real clock, with a table
 * that outlives it.
 */
@NullMarked
package org.replyby.local.serve;

import org.jspecify.annotations.NullMarked;
