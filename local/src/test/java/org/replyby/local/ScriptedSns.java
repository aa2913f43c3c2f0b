package org.replyby.local;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.replyby.alerts.texts.Message;
import org.replyby.model.Address;
import org.replyby.model.OfficialId;
import org.replyby.usecases.subscribing.Subscriptions;

/**
 * Passes calls on to SNS, except where a test sets the answer about a subscription, or an outage.
 */
final class ScriptedSns implements Subscriptions {
  private final Subscriptions sns;
  private final Map<String, Standing> standings = new HashMap<>();
  private final Set<String> failing = new HashSet<>();
  private boolean isDown;

  ScriptedSns(Subscriptions sns) {
    this.sns = sns;
  }

  void setStanding(String arn, Standing standing) {
    standings.put(arn, standing);
  }

  /** Makes every question about the subscription fail, so that no retry helps. */
  void failOn(String arn) {
    failing.add(arn);
  }

  void setDown(boolean down) {
    isDown = down;
  }

  private Subscriptions available() {
    if (isDown) {
      throw new Unavailable(new IllegalStateException("down"));
    }
    return sns;
  }

  @Override
  public String topic(OfficialId official) {
    return available().topic(official);
  }

  @Override
  public Subscribed subscribe(String topicArn, Address address) {
    return available().subscribe(topicArn, address);
  }

  @Override
  public Standing standing(String subscriptionArn) {
    if (failing.contains(subscriptionArn)) {
      throw new IllegalArgumentException("refused");
    }
    var standing = standings.get(subscriptionArn);
    return standing == null ? available().standing(subscriptionArn) : standing;
  }

  @Override
  public Confirmation confirm(String topicArn, String token) {
    return available().confirm(topicArn, token);
  }

  @Override
  public void unsubscribe(String subscriptionArn) {
    available().unsubscribe(subscriptionArn);
  }

  @Override
  public boolean isOptedOut(Address.Phone phone) {
    return available().isOptedOut(phone);
  }

  @Override
  public Optional<String> text(Address.Phone phone, String text) {
    return available().text(phone, text);
  }

  @Override
  public Optional<String> test(String topicArn, String name, Message message) {
    return available().test(topicArn, name, message);
  }

  @Override
  public List<Listed> listed(String topicArn) {
    return available().listed(topicArn);
  }
}
