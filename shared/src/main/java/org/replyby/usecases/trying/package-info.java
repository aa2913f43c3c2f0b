/** A test message, by which staff see that an official's address works. */
@NullMarked
package org.replyby.usecases.trying;

import org.jspecify.annotations.NullMarked;
