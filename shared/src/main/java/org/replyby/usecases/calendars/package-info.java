/** Calendar links of a jurisdiction: opened, revoked, and what a calendar program reads there. */
@NullMarked
package org.replyby.usecases.calendars;

import org.jspecify.annotations.NullMarked;
