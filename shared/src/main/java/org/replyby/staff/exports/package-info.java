/** Exports of matters as staff ask for them and see them, and what writes them. */
@NullMarked
package org.replyby.staff.exports;

import org.jspecify.annotations.NullMarked;
