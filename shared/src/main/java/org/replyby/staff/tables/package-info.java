/** Lists as tables for a spreadsheet. */
@NullMarked
package org.replyby.staff.tables;

import org.jspecify.annotations.NullMarked;
