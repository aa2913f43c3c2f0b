/** Tables of what a city already has: letters and officials. */
@NullMarked
package org.replyby.model.imports;

import org.jspecify.annotations.NullMarked;
