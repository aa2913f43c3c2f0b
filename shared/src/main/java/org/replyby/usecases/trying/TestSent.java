package org.replyby.usecases.trying;

import java.time.Instant;
import java.util.List;
import org.replyby.model.Subscription;

/**
 * A test that SNS accepted at {@code at}. {@code reaches} are the addresses that get it: a phone
 * alone, or every confirmed address on the official's topic, because SNS sends an email to nobody
 * but a whole topic.
 */
public record TestSent(
    Subscription asked, String messageId, Instant at, List<Subscription> reaches) {
  public TestSent {
    reaches = List.copyOf(reaches);
  }
}
