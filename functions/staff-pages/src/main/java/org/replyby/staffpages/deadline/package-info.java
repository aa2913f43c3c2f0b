/** A deadline: its dates with their explanation, its reminders, and what counsel does with it. */
@NullMarked
package org.replyby.staffpages.deadline;

import org.jspecify.annotations.NullMarked;
