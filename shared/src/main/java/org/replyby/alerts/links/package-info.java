/** How an alert is answered: its signed link and its code. */
@NullMarked
package org.replyby.alerts.links;

import org.jspecify.annotations.NullMarked;
