package org.replyby.sns;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.replyby.model.Address;
import org.replyby.usecases.dispatching.Reachability;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.Subscription;

/**
 * Lists a topic's subscriptions and asks whether its phones opted out, with a client that does not
 * retry. Each answer has to come within the limit, and no question is asked after it. Only people
 * count: a queue that watches a topic is not an official's address.
 */
public final class SnsReach implements Reachability {
  private final SnsClient client;
  private final InstantSource clock;
  private final Duration limit;
  private final AwsRequestOverrideConfiguration patience;

  public SnsReach(SnsClient client, InstantSource clock, Duration limit) {
    this.client = client;
    this.clock = clock;
    this.limit = limit;
    this.patience =
        AwsRequestOverrideConfiguration.builder()
            .apiCallTimeout(limit)
            .apiCallAttemptTimeout(limit)
            .build();
  }

  @Override
  public Proof of(String topicArn) {
    var end = clock.instant().plus(limit);
    try {
      var confirmed =
          client
              .listSubscriptionsByTopic(l -> l.topicArn(topicArn).overrideConfiguration(patience))
              .subscriptions()
              .stream()
              .filter(s -> s.subscriptionArn().startsWith("arn:"))
              .toList();
      var live = new ArrayList<Address>();
      those("email", confirmed).forEach(email -> live.add(new Address.Email(email.endpoint())));
      for (var phone : those("sms", confirmed)) {
        if (clock.instant().isAfter(end)) {
          return new Proof.Unanswered();
        }
        if (!isOptedOut(phone.endpoint())) {
          live.add(new Address.Phone(phone.endpoint()));
        }
      }
      return live.isEmpty() ? new Proof.Nobody() : new Proof.Live(live);
    } catch (SnsException | SdkClientException unanswered) {
      return new Proof.Unanswered();
    }
  }

  private boolean isOptedOut(String phone) {
    return client
        .checkIfPhoneNumberIsOptedOut(c -> c.phoneNumber(phone).overrideConfiguration(patience))
        .isOptedOut();
  }

  private static List<Subscription> those(String protocol, List<Subscription> all) {
    return all.stream().filter(s -> s.protocol().equals(protocol)).toList();
  }
}
