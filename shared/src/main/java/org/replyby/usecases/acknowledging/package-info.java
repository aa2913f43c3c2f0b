/** Officials say that they know: by the link in an email, by a text, or through staff. */
@NullMarked
package org.replyby.usecases.acknowledging;

import org.jspecify.annotations.NullMarked;
