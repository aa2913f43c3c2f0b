/**
 * A due date for a user who only asks a question: turns the question, as people write it, into a
 * setting and a forum, or into everything that is wrong with it. Pure. The command and the HTTP API
 * use the same words.
 */
@NullMarked
package org.replyby.calculator;

import org.jspecify.annotations.NullMarked;
