/** Reads tables of letters and officials, as people make them with a spreadsheet. */
@NullMarked
package org.replyby.staff.importing;

import org.jspecify.annotations.NullMarked;
