/** Lists in pages, and a whole list as one file. */
@NullMarked
package org.replyby.staffapi.lists;

import org.jspecify.annotations.NullMarked;
