/**
 * What is said, to whom and when: the reminder plan, severity, audience and the text of each
 * message. Pure: the moment of speaking comes in as a parameter.
 */
@NullMarked
package org.replyby.alerts;

import org.jspecify.annotations.NullMarked;
