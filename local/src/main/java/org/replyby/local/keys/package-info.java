/** Gives a stack another key to sign links and codes with. */
@NullMarked
package org.replyby.local.keys;

import org.jspecify.annotations.NullMarked;
