/**
 * A date becomes another: extended, corrected, or moved by a closed day; preview, apply, continue.
 */
@NullMarked
package org.replyby.usecases.recalculating;

import org.jspecify.annotations.NullMarked;
