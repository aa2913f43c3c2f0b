package org.replyby.local.messages.samples;

import java.util.List;
import java.util.Optional;
import org.replyby.alerts.texts.Message;
import org.replyby.model.Address;
import org.replyby.model.OfficialId;
import org.replyby.usecases.subscribing.Subscriptions;

/** SNS for samples: the address or the token decides what it answers. */
public final class SampleSns implements Subscriptions {
  /** An address to which it cannot deliver. */
  public static final String REFUSED = "nobody@refused.example";

  /** A phone that texted STOP. */
  public static final String STOPPED = "+13125550199";

  /** A phone to which SNS sends no text. */
  public static final String UNTEXTED = "+13125550198";

  /** A token that it accepts. */
  public static final String ACCEPTED = "accepted";

  @Override
  public String topic(OfficialId official) {
    return Sample.ada().topicArn();
  }

  @Override
  public Subscribed subscribe(String topicArn, Address address) {
    return address instanceof Address.Email(var text) && text.equals(REFUSED)
        ? new Subscribed.Refused("InvalidParameter")
        : new Subscribed.Made(topicArn + ":1");
  }

  @Override
  public Standing standing(String subscriptionArn) {
    return new Standing.Pending();
  }

  @Override
  public Confirmation confirm(String topicArn, String token) {
    return token.equals(ACCEPTED)
        ? new Confirmation.Made(topicArn + ":1")
        : new Confirmation.Refused("InvalidParameter");
  }

  @Override
  public void unsubscribe(String subscriptionArn) {}

  @Override
  public boolean isOptedOut(Address.Phone phone) {
    return phone.endpoint().equals(STOPPED);
  }

  @Override
  public Optional<String> text(Address.Phone phone, String text) {
    return phone.endpoint().equals(UNTEXTED) ? Optional.empty() : Optional.of("sample");
  }

  @Override
  public Optional<String> test(String topicArn, String name, Message message) {
    return Optional.of("sample");
  }

  @Override
  public List<Listed> listed(String topicArn) {
    return List.of();
  }
}
