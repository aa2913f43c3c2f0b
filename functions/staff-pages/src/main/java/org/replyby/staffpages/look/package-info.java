/** How pages look: the frame around each, the templates, and dates and states in words. */
@NullMarked
package org.replyby.staffpages.look;

import org.jspecify.annotations.NullMarked;
