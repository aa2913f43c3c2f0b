/** What the function for texts does with its events, without a table. */
@NullMarked
package org.replyby.inboundsms;

import org.jspecify.annotations.NullMarked;
