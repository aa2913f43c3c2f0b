/** The officials of a city: who is told, by which addresses, and what may be wrong with them. */
@NullMarked
package org.replyby.staffpages.officials;

import org.jspecify.annotations.NullMarked;
