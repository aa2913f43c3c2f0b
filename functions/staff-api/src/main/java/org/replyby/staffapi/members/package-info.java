/** Members as administrators describe them, and as they are shown. */
@NullMarked
package org.replyby.staffapi.members;

import org.jspecify.annotations.NullMarked;
