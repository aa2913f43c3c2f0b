/** Imports in the table: what they are, who holds them, and the lines with problems. */
@NullMarked
package org.replyby.dynamodb.imports;

import org.jspecify.annotations.NullMarked;
