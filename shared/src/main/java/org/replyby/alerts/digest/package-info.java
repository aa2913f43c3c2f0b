/** The weekly digest: what it lists, and what it says in each medium. */
@NullMarked
package org.replyby.alerts.digest;

import org.jspecify.annotations.NullMarked;
