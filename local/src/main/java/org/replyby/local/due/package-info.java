/**
 * Due dates for a whole table: a CSV file in, the same with three more columns out, in constant
 * memory. The law is asked for in the calculator's words; what is wrong with a row is said of it.
 */
@NullMarked
package org.replyby.local.due;

import org.jspecify.annotations.NullMarked;
