package org.replyby.alerts.links;

import org.jspecify.annotations.Nullable;

/**
 * How to answer an alert: the address of the page on which to acknowledge it, and the code that
 * acknowledges it in a text message, which is null if the service receives no texts.
 */
public record AnswerLinks(String acknowledgeAddress, @Nullable String code) {}
