/** A deadline is recorded as over, a second person confirms that, and it can be opened again. */
@NullMarked
package org.replyby.usecases.closing;

import org.jspecify.annotations.NullMarked;
