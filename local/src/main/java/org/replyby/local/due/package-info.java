/**
 * Due dates for a whole table: a CSV file in, the same file with three more columns out, in
 * constant memory. The columns use the calculator's words; what is wrong with a row is reported for
 * that row.
 */
@NullMarked
package org.replyby.local.due;

import org.jspecify.annotations.NullMarked;
