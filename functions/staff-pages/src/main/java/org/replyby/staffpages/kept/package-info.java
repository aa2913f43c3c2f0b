/** Forms that were sent after their sender's session had ended, shown again after signing in. */
@NullMarked
package org.replyby.staffpages.kept;

import org.jspecify.annotations.NullMarked;
