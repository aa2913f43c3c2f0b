/** What all Lambda functions do alike around their work. */
@NullMarked
package org.replyby.function;

import org.jspecify.annotations.NullMarked;
