/** The function that writes whole matters as files. */
@NullMarked
package org.replyby.matterexport;

import org.jspecify.annotations.NullMarked;
