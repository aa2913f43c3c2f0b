/** The files of matters, in JSON. */
@NullMarked
package org.replyby.staff.attachments;

import org.jspecify.annotations.NullMarked;
