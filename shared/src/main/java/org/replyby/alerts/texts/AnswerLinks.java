package org.replyby.alerts.texts;

import org.jspecify.annotations.Nullable;

/**
 * Where an alert leads its reader: the address of its matter, that of the page on which to
 * acknowledge it, and the code by which to do so in a text message, null where no texts come in.
 */
public record AnswerLinks(String matterAddress, String acknowledgeAddress, @Nullable String code) {}
