/** Members as administrators describe them, and as they are shown. */
@NullMarked
package org.replyby.staff.members;

import org.jspecify.annotations.NullMarked;
