package org.replyby.local;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.replyby.model.Address;
import org.replyby.model.OfficialId;
import org.replyby.usecases.subscribing.Subscriptions;

/** An SNS that a test tells what to say of a subscription, or to be out of service. */
final class TalkativeSns implements Subscriptions {
  private final Subscriptions sns;
  private final Map<String, Standing> standings = new HashMap<>();
  private final Set<String> refused = new HashSet<>();
  private boolean isDown;

  TalkativeSns(Subscriptions sns) {
    this.sns = sns;
  }

  void says(String arn, Standing standing) {
    standings.put(arn, standing);
  }

  /** Every question about the subscription is a fault that no later try mends. */
  void refuses(String arn) {
    refused.add(arn);
  }

  void isDown(boolean down) {
    isDown = down;
  }

  private Subscriptions asked() {
    if (isDown) {
      throw new Unavailable(new IllegalStateException("down"));
    }
    return sns;
  }

  @Override
  public String topic(OfficialId official) {
    return asked().topic(official);
  }

  @Override
  public Subscribed subscribe(String topicArn, Address address) {
    return asked().subscribe(topicArn, address);
  }

  @Override
  public Standing standing(String subscriptionArn) {
    if (refused.contains(subscriptionArn)) {
      throw new IllegalArgumentException("refused");
    }
    var said = standings.get(subscriptionArn);
    return said == null ? asked().standing(subscriptionArn) : said;
  }

  @Override
  public Confirmation confirm(String topicArn, String token) {
    return asked().confirm(topicArn, token);
  }

  @Override
  public void unsubscribe(String subscriptionArn) {
    asked().unsubscribe(subscriptionArn);
  }

  @Override
  public boolean isOptedOut(Address.Phone phone) {
    return asked().isOptedOut(phone);
  }

  @Override
  public void text(Address.Phone phone, String text) {
    asked().text(phone, text);
  }
}
