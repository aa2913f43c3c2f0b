/** What jurisdictions share with others, in and out. */
@NullMarked
package org.replyby.staffapi.sharing;

import org.jspecify.annotations.NullMarked;
