/** What a list shows of each thing, where that is less than the thing itself shows. */
@NullMarked
package org.replyby.staff.lists;

import org.jspecify.annotations.NullMarked;
