/** What Lambda does around a function: its events, its invocations, the table's stream. */
@NullMarked
package org.replyby.local.lambda;

import org.jspecify.annotations.NullMarked;
