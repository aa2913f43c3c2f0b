/** Files that a command reads and writes: whole or not at all, and why not in a sentence. */
@NullMarked
package org.replyby.local.files;

import org.jspecify.annotations.NullMarked;
