/**
 * How a due date is found: settings, counting, closed days, the end of a day, and each step with
 * its authority. Pure, using only java.time: dates go in, and dates with their explanation come
 * out.
 */
@NullMarked
package org.replyby.deadlines;

import org.jspecify.annotations.NullMarked;
