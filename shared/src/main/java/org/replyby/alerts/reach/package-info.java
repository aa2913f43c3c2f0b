/** Who hears an alert: by tier, least severity, leave and live addresses; and who does not. */
@NullMarked
package org.replyby.alerts.reach;

import org.jspecify.annotations.NullMarked;
