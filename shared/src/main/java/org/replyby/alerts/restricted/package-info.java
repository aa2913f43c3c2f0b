/** What is said about a matter that is restricted to its counsel. */
@NullMarked
package org.replyby.alerts.restricted;

import org.jspecify.annotations.NullMarked;
