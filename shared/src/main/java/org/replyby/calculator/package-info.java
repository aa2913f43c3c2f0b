/**
 * A due date for whoever only asks: a question as people write it, into a setting and a forum or
 * all that is wrong with it. Pure; the command and the HTTP API ask in the same words.
 */
@NullMarked
package org.replyby.calculator;

import org.jspecify.annotations.NullMarked;
