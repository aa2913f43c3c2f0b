/** Calendar links as administrators ask for them, and as they are shown. */
@NullMarked
package org.replyby.staff.calendars;

import org.jspecify.annotations.NullMarked;
