/** Looks only: nothing here changes anything. */
@NullMarked
package org.replyby.usecases.reading;

import org.jspecify.annotations.NullMarked;
