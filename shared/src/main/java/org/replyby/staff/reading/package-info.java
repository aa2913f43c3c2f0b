/**
 * Reads JSON field by field, and says everything that is wrong with it. It knows words, numbers,
 * dates and periods, and nothing of what a body is about.
 */
@NullMarked
package org.replyby.staff.reading;

import org.jspecify.annotations.NullMarked;
