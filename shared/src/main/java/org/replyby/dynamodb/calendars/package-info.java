/** Calendar links, and what a calendar reads, in the table. */
@NullMarked
package org.replyby.dynamodb.calendars;

import org.jspecify.annotations.NullMarked;
