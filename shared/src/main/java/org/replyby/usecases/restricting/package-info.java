/** Whom the city may tell of a matter, and which words of it are kept no more. */
@NullMarked
package org.replyby.usecases.restricting;

import org.jspecify.annotations.NullMarked;
