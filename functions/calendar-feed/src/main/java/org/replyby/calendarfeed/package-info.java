/**
 * The address at which a calendar program reads the deadlines of a city, or those of one official.
 * It only reads. Decodes API Gateway's event and calls the use case once.
 */
@NullMarked
package org.replyby.calendarfeed;

import org.jspecify.annotations.NullMarked;
