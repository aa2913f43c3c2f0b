/** The end of a deadline: withdrawn, confirmed by a second person, or taken back. */
@NullMarked
package org.replyby.staffpages.ending;

import org.jspecify.annotations.NullMarked;
