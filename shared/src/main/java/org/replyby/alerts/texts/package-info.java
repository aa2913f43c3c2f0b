/** The text of each message: emails, SMS, answers to texts; and the links that they carry. */
@NullMarked
package org.replyby.alerts.texts;

import org.jspecify.annotations.NullMarked;
