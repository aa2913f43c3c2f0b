package org.replyby.usecases.subscribing;

import java.util.List;
import java.util.Optional;
import org.replyby.alerts.texts.Message;
import org.replyby.model.Address;
import org.replyby.model.OfficialId;

/** SNS where a test must not ask it. */
public final class MissingSubscriptions implements Subscriptions {
  private static AssertionError asked() {
    return new AssertionError("SNS was asked");
  }

  @Override
  public String topic(OfficialId official) {
    throw asked();
  }

  @Override
  public Subscribed subscribe(String topicArn, Address address) {
    throw asked();
  }

  @Override
  public Standing standing(String subscriptionArn) {
    throw asked();
  }

  @Override
  public Confirmation confirm(String topicArn, String token) {
    throw asked();
  }

  @Override
  public void unsubscribe(String subscriptionArn) {
    throw asked();
  }

  @Override
  public boolean isOptedOut(Address.Phone phone) {
    throw asked();
  }

  @Override
  public Optional<String> text(Address.Phone phone, String text) {
    throw asked();
  }

  @Override
  public Optional<String> test(String topicArn, String name, Message message) {
    throw asked();
  }

  @Override
  public List<Listed> listed(String topicArn) {
    throw asked();
  }
}
