package org.replyby.alerts.texts;

import org.jspecify.annotations.Nullable;

/**
 * The links in an alert: the address of its matter, the address of the page on which to acknowledge
 * it, and the code that acknowledges it in a text message, which is null if the service receives no
 * texts.
 */
public record AnswerLinks(String matterAddress, String acknowledgeAddress, @Nullable String code) {}
