/** What a function does before Lambda takes its snapshot, and what the snapshot holds. */
@NullMarked
package org.replyby.local.snapshot;

import org.jspecify.annotations.NullMarked;
