package org.replyby.sns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.alerts.texts.Message;
import org.replyby.model.Address;
import org.replyby.model.OfficialId;
import org.replyby.usecases.subscribing.Subscriptions;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.Subscription;

/** Topics and subscriptions in SNS. A topic's name is a prefix and its official's id. */
public final class SnsSubscriptions implements Subscriptions {
  /**
   * AWS's own key for SNS. It encrypts a message while SNS holds it, and needs no right of ours:
   * its policy lets everybody use it who may use the topic.
   */
  private static final String SNS_KEY = "alias/aws/sns";

  private final Supplier<SnsClient> client;
  private final String topicPrefix;

  public SnsSubscriptions(SnsClient client, String topicPrefix) {
    this(() -> client, topicPrefix);
  }

  public SnsSubscriptions(Supplier<SnsClient> client, String topicPrefix) {
    this.client = client;
    this.topicPrefix = topicPrefix;
  }

  @Override
  public String topic(OfficialId official) {
    var name = topicPrefix + "-" + official.jurisdiction() + "_" + official.name();
    var attributes = Map.of("DisplayName", Message.DISPLAY_NAME, "KmsMasterKeyId", SNS_KEY);
    return asking(
        () -> client.get().createTopic(t -> t.name(name).attributes(attributes)).topicArn());
  }

  @Override
  public Subscribed subscribe(String topicArn, Address address) {
    var protocol =
        switch (address) {
          case Address.Email email -> "email";
          case Address.Phone phone -> "sms";
        };
    return asking(
        () -> {
          try {
            var answer =
                client
                    .get()
                    .subscribe(
                        s ->
                            s.topicArn(topicArn)
                                .protocol(protocol)
                                .endpoint(address.endpoint())
                                .returnSubscriptionArn(true));
            return new Subscribed.Made(answer.subscriptionArn());
          } catch (InvalidParameterException refused) {
            return new Subscribed.Refused(SnsErrors.code(refused));
          }
        });
  }

  @Override
  public Standing standing(String subscriptionArn) {
    return asking(
        () -> {
          try {
            var attributes =
                client
                    .get()
                    .getSubscriptionAttributes(g -> g.subscriptionArn(subscriptionArn))
                    .attributes();
            return isTrue(attributes, "PendingConfirmation")
                ? new Standing.Pending()
                : new Standing.Confirmed(isTrue(attributes, "ConfirmationWasAuthenticated"));
          } catch (NotFoundException gone) {
            return new Standing.Gone();
          }
        });
  }

  @Override
  public Confirmation confirm(String topicArn, String token) {
    return asking(
        () -> {
          try {
            var answer =
                client
                    .get()
                    .confirmSubscription(
                        c -> c.topicArn(topicArn).token(token).authenticateOnUnsubscribe("true"));
            return new Confirmation.Made(answer.subscriptionArn());
          } catch (InvalidParameterException | NotFoundException refused) {
            return new Confirmation.Refused(SnsErrors.code(refused));
          }
        });
  }

  @Override
  public void unsubscribe(String subscriptionArn) {
    asking(
        () -> {
          try {
            return client.get().unsubscribe(u -> u.subscriptionArn(subscriptionArn));
          } catch (NotFoundException gone) {
            return gone;
          }
        });
  }

  @Override
  public boolean isOptedOut(Address.Phone phone) {
    return asking(
        () ->
            client
                .get()
                .checkIfPhoneNumberIsOptedOut(c -> c.phoneNumber(phone.endpoint()))
                .isOptedOut());
  }

  @Override
  public Optional<String> text(Address.Phone phone, String text) {
    return asking(() -> StaffMessages.text(client.get(), phone, text));
  }

  @Override
  public Optional<String> test(String topicArn, String name, Message message) {
    return asking(() -> StaffMessages.test(client.get(), topicArn, name, message));
  }

  @Override
  public List<Listed> listed(String topicArn) {
    return asking(
        () ->
            client.get().listSubscriptionsByTopicPaginator(l -> l.topicArn(topicArn)).stream()
                .flatMap(page -> page.subscriptions().stream())
                .flatMap(s -> listed(s).stream())
                .toList());
  }

  /** Until an address is confirmed, SNS lists a word in place of its ARN. */
  private static Optional<Listed> listed(Subscription subscription) {
    var arn =
        subscription.subscriptionArn().startsWith("arn:") ? subscription.subscriptionArn() : null;
    return switch (subscription.protocol()) {
      case "email" -> Optional.of(new Listed(new Address.Email(subscription.endpoint()), arn));
      case "sms" -> Optional.of(new Listed(new Address.Phone(subscription.endpoint()), arn));
      default -> Optional.empty();
    };
  }

  private static boolean isTrue(Map<String, String> attributes, String name) {
    return Boolean.parseBoolean(attributes.getOrDefault(name, "false"));
  }

  private static <T> T asking(Supplier<T> call) {
    try {
      return call.get();
    } catch (SnsException fault) {
      if (SnsErrors.mayPass(fault)) {
        throw new Unavailable(fault);
      }
      throw fault;
    } catch (SdkClientException noAnswer) {
      throw new Unavailable(noAnswer);
    }
  }
}
