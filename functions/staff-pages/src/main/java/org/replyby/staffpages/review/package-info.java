/**
 * A change that moves dates: a form, then what the change does to each deadline, and then the
 * change.
 */
@NullMarked
package org.replyby.staffpages.review;

import org.jspecify.annotations.NullMarked;
