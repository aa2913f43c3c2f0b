/** The text of each message: emails, SMS, and answers to texts, with the links in them. */
@NullMarked
package org.replyby.alerts.texts;

import org.jspecify.annotations.NullMarked;
