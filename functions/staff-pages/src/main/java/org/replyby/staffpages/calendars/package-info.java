/** The calendar links of a city: listed, opened and revoked. */
@NullMarked
package org.replyby.staffpages.calendars;

import org.jspecify.annotations.NullMarked;
