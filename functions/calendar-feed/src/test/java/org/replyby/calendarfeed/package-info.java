/** Tests of what a calendar program gets. */
@NullMarked
package org.replyby.calendarfeed;

import org.jspecify.annotations.NullMarked;
