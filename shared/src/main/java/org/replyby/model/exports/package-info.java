/** Whole matters as files that a function writes. */
@NullMarked
package org.replyby.model.exports;

import org.jspecify.annotations.NullMarked;
