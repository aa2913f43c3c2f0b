/** What is done with the lines of a table: checked, put on record, and subscribed. */
@NullMarked
package org.replyby.usecases.importing.work;

import org.jspecify.annotations.NullMarked;
