/** The machine that all of this runs on, and what it may lack. */
@NullMarked
package org.replyby.local.machine;

import org.jspecify.annotations.NullMarked;
