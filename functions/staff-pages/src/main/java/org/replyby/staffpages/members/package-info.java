/** Who may do what in a city: members, their roles, and who is invited. */
@NullMarked
package org.replyby.staffpages.members;

import org.jspecify.annotations.NullMarked;
