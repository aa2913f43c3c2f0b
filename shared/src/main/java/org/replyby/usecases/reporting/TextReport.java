package org.replyby.usecases.reporting;

import org.replyby.model.Address;
import org.replyby.model.TextStatus;

/** One line of SNS's log of text messages: what became of a message on its way to a phone. */
public record TextReport(String messageId, Address.Phone phone, TextStatus status) {}
