package org.replyby.usecases.dispatching;

import java.util.List;
import org.replyby.model.Address;
import org.replyby.model.Reached;

/**
 * To whom a message goes: a topic, and the addresses that are live on it where they are known. A
 * publisher that knows topics needs only the topic. One that sends to an address itself, as Amazon
 * SES does, needs the addresses; they come with the proof that the message reaches somebody, so no
 * publisher has to ask for them again.
 */
public sealed interface Recipient {
  /** The topic of the official or of the operator. */
  String topicArn();

  /** What the record says about how the message reached the official. */
  Reached reached();

  /** SNS listed these addresses as confirmed, and no phone among them opted out. */
  record Proved(String topicArn, List<Address> live) implements Recipient {
    public Proved {
      live = List.copyOf(live);
      if (live.isEmpty()) {
        throw new IllegalArgumentException("no live address reaches nobody");
      }
    }

    @Override
    public Reached reached() {
      return Reached.by(
          live.stream().anyMatch(Address.Email.class::isInstance),
          live.stream().anyMatch(Address.Phone.class::isInstance));
    }
  }

  /**
   * SNS was not asked, or did not answer in time. The message goes to whoever is on the topic; the
   * operator and the weekly digest are never asked about.
   */
  record Unproved(String topicArn) implements Recipient {
    @Override
    public Reached reached() {
      return Reached.NOT_PROVED;
    }
  }
}
