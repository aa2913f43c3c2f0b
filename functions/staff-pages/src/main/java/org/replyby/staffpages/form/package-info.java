/**
 * A page with one form that changes one thing: what was typed is in every answer, so that nothing
 * of it is lost.
 */
@NullMarked
package org.replyby.staffpages.form;

import org.jspecify.annotations.NullMarked;
