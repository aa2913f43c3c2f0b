/** What jurisdictions share with others, in and out. */
@NullMarked
package org.replyby.staff.sharing;

import org.jspecify.annotations.NullMarked;
