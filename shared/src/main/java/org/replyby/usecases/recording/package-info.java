/** Staff put a matter on record and close it. */
@NullMarked
package org.replyby.usecases.recording;

import org.jspecify.annotations.NullMarked;
