/** What a city already has comes in as a table: letters and officials, one a line. */
@NullMarked
package org.replyby.usecases.importing;

import org.jspecify.annotations.NullMarked;
