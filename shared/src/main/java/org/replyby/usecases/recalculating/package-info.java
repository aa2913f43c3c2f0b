/** Changes dates: by an extension, a correction, or a closed day; preview, apply, continue. */
@NullMarked
package org.replyby.usecases.recalculating;

import org.jspecify.annotations.NullMarked;
