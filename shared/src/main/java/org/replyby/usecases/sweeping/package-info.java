/** What runs every minute: what is due, and the next step of each thing. */
@NullMarked
package org.replyby.usecases.sweeping;

import org.jspecify.annotations.NullMarked;
