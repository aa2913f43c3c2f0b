/**
 * How a due date is found: settings, counting, closed days, the end of a day, each step with its
 * authority. Pure, on java.time alone: dates in, dates and their explanation out.
 */
@NullMarked
package org.replyby.deadlines;

import org.jspecify.annotations.NullMarked;
