package org.replyby.staffapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replyby.alerts.texts.Message;
import org.replyby.model.Address;
import org.replyby.model.OfficialId;
import org.replyby.usecases.subscribing.Subscriptions;

/** SNS that leaves every email pending, confirms every phone, and can be out of service. */
final class FakeSns implements Subscriptions {
  private final List<String> texts = new ArrayList<>();
  private boolean isDown;

  void goDown() {
    isDown = true;
  }

  void comeBack() {
    isDown = false;
  }

  private void answer() {
    if (isDown) {
      throw new Unavailable(new IllegalStateException("down"));
    }
  }

  /** What was texted to phones. */
  List<String> texts() {
    return texts;
  }

  @Override
  public String topic(OfficialId official) {
    answer();
    return "arn:aws:sns:us-east-1:000000000000:" + official.toString().replace('.', '_');
  }

  @Override
  public Subscribed subscribe(String topicArn, Address address) {
    answer();
    return new Subscribed.Made(topicArn + ":" + (address instanceof Address.Phone ? "p" : "e"));
  }

  @Override
  public Standing standing(String subscriptionArn) {
    return subscriptionArn.endsWith("p") ? new Standing.Confirmed(true) : new Standing.Pending();
  }

  @Override
  public Confirmation confirm(String topicArn, String token) {
    return new Confirmation.Refused("InvalidParameter");
  }

  @Override
  public void unsubscribe(String subscriptionArn) {}

  @Override
  public boolean isOptedOut(Address.Phone phone) {
    return false;
  }

  @Override
  public Optional<String> text(Address.Phone phone, String text) {
    answer();
    texts.add(text);
    return Optional.of("message-" + texts.size());
  }

  @Override
  public Optional<String> test(String topicArn, String name, Message message) {
    answer();
    texts.add(message.sms());
    return Optional.of("message-" + texts.size());
  }

  @Override
  public List<Listed> listed(String topicArn) {
    return List.of();
  }
}
