/** The lists of the pages as files for a spreadsheet. */
@NullMarked
package org.replyby.staffpages.tables;

import org.jspecify.annotations.NullMarked;
