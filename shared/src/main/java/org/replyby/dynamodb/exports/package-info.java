/** Exports of matters in the table. */
@NullMarked
package org.replyby.dynamodb.exports;

import org.jspecify.annotations.NullMarked;
