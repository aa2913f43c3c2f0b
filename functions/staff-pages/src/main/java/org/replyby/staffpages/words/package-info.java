/** Every text of the staff pages, by its key. */
@NullMarked
package org.replyby.staffpages.words;

import org.jspecify.annotations.NullMarked;
