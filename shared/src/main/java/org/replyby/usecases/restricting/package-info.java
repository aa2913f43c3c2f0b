/** Whom the city may tell of a matter. */
@NullMarked
package org.replyby.usecases.restricting;

import org.jspecify.annotations.NullMarked;
