/** What the function for tables does with its events, without a bucket. */
@NullMarked
package org.replyby.tableimport;

import org.jspecify.annotations.NullMarked;
