/** Claim, publish, mark; then settle on the docket, or send again. */
@NullMarked
package org.replyby.usecases.dispatching;

import org.jspecify.annotations.NullMarked;
