/**
 * Pure: deadlines as an iCalendar file (RFC 5545, RFC 7986). It knows no clock, so that the same
 * deadlines give the same bytes.
 */
@NullMarked
package org.replyby.calendarfeed.ics;

import org.jspecify.annotations.NullMarked;
