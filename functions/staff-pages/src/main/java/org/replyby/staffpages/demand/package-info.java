/**
 * Recording a letter or a subpoena: a form that asks as the paper reads, and what it starts before
 * it counts.
 */
@NullMarked
package org.replyby.staffpages.demand;

import org.jspecify.annotations.NullMarked;
