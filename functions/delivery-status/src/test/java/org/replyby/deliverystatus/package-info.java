/** What the function for SNS's log of texts does with its events, without a table. */
@NullMarked
package org.replyby.deliverystatus;

import org.jspecify.annotations.NullMarked;
