/**
 * Recording a letter: a form that asks as the letter reads, and what it starts before it counts.
 */
@NullMarked
package org.replyby.staffpages.letter;

import org.jspecify.annotations.NullMarked;
