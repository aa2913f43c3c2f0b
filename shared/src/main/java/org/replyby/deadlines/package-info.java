/**
 * How a due date is found: fixed dates, open days, the end of a day, each step with its authority.
 * Pure: dates in, dates and their explanation out.
 */
@NullMarked
package org.replyby.deadlines;

import org.jspecify.annotations.NullMarked;
