/** Pages about whole matters as files. */
@NullMarked
package org.replyby.staffpages.exports;

import org.jspecify.annotations.NullMarked;
