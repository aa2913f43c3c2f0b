/** What all Lambda functions have in common besides their own work. */
@NullMarked
package org.replyby.function;

import org.jspecify.annotations.NullMarked;
