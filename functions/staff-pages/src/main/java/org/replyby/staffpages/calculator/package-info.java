/** A question for a due date, and its explained answer, for anybody. */
@NullMarked
package org.replyby.staffpages.calculator;

import org.jspecify.annotations.NullMarked;
