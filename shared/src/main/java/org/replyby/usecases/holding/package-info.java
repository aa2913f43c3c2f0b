/** A service on a restored table sends nothing until a person has said what is to be sent. */
@NullMarked
package org.replyby.usecases.holding;

import org.jspecify.annotations.NullMarked;
