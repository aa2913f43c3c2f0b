/** A request that is sent again under its key is carried out once. */
@NullMarked
package org.replyby.usecases.repeating;

import org.jspecify.annotations.NullMarked;
