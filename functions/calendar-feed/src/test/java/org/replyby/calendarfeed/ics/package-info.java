/** Tests of calendar files. */
@NullMarked
package org.replyby.calendarfeed.ics;

import org.jspecify.annotations.NullMarked;
