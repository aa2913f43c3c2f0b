package org.replyby.local;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replyby.model.Address;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.subscribing.ConfirmationLink;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** Adds officials and their addresses to a test's service, and reads and changes their items. */
record TestOfficials(TestService service) {
  /** Adds a primary official of Chicago with a confirmed email address, and returns the id. */
  String addReachable(String name) {
    return addReachable(name, "primary");
  }

  /** Adds an official of Chicago with a confirmed email address, and returns the id. */
  String addReachable(String name, String tier) {
    return addReachable("chicago-il", name, tier);
  }

  /** Adds an official with a confirmed email address, and returns the id. */
  String addReachable(String jurisdiction, String name, String tier) {
    var id = addUnreachable(jurisdiction, name, tier);
    addEmail(id, Samples.email(name));
    return id;
  }

  /** Adds a primary official of Chicago without an address, and returns the id. */
  String addUnreachable(String name) {
    return addUnreachable("chicago-il", name, "primary");
  }

  /** Adds an official without an address, and returns the id. */
  String addUnreachable(String jurisdiction, String name, String tier) {
    var official = Samples.map("name", name, "role", "City attorney", "tier", tier);
    var path = "/v1/jurisdictions/" + jurisdiction + "/officials";
    var id = service.post(path, official).is(201).text("official");
    service.watch.on(find(id).topicArn());
    return id;
  }

  /**
   * Subscribes an email address, confirms it if the engine waits for that, and returns the
   * subscription's id.
   */
  String addEmail(String official, String address) {
    var path = "/v1/officials/" + official + "/subscriptions";
    var email = service.post(path, Map.of("email", address)).is(201);
    if (email.text("state").equals("pending")) {
      var link = confirmationLink(official, email.text("subscription"));
      var confirm = "/v1/subscriptions/" + email.text("subscription") + "/confirm";
      service.post(confirm, Map.of("link", link)).is(200);
    }
    return email.text("subscription");
  }

  /**
   * Writes a confirmed phone to the table and to SNS, without the code that a person would type,
   * and returns the subscription's id. This also adds a phone that moto treats as opted out, as if
   * its STOP came later.
   */
  String addPhone(String official, String number) {
    var was = find(official);
    var topic = was.topicArn();
    var arn =
        service
            .clients
            .sns()
            .subscribe(
                s -> s.topicArn(topic).protocol("sms").endpoint(number).returnSubscriptionArn(true))
            .subscriptionArn();
    var now = service.clock.instant();
    var confirmed =
        new Subscription(
            new SubscriptionId(was.id(), "s" + number.substring(1)),
            new Address.Phone(number),
            new SubscriptionState.Confirmed(arn, true, now),
            now,
            null);
    var subscriptions = new ArrayList<>(was.subscriptions());
    subscriptions.add(confirmed);
    replaceSubscriptions(was, subscriptions);
    var link = new Write.LinkedPhone(new Address.Phone(number), confirmed.id(), true);
    service.app.docket().commit(List.of(link));
    return confirmed.id().toString();
  }

  /** Writes to the table only that an official's email address is confirmed. */
  void confirm(String official) {
    var was = find(official);
    var now = service.clock.instant();
    var email =
        new Subscription(
            new SubscriptionId(was.id(), "s1"),
            new Address.Email("one@example.com"),
            new SubscriptionState.Confirmed(was.topicArn() + ":1", true, now),
            now,
            null);
    replaceSubscriptions(was, List.of(email));
  }

  /** Takes all email addresses off an official's topic, as their unsubscribe links do. */
  void unsubscribe(String official) {
    var topic = find(official).topicArn();
    var sns = service.clients.sns();
    sns.listSubscriptionsByTopic(l -> l.topicArn(topic)).subscriptions().stream()
        .filter(s -> s.protocol().equals("email"))
        .forEach(s -> sns.unsubscribe(u -> u.subscriptionArn(s.subscriptionArn())));
  }

  /** Writes an official's subscriptions to the table, without any use case. */
  void replaceSubscriptions(Official was, List<Subscription> subscriptions) {
    var is =
        new Official(
            was.id(),
            was.name(),
            was.role(),
            was.tier(),
            was.leastSeverity(),
            was.digest(),
            was.attorney(),
            was.topicArn(),
            subscriptions,
            was.timesReached(),
            was.version() + 1);
    service.app.docket().commit(List.of(new Write.ChangedOfficial(was, is)));
  }

  /** The link in the email that SNS would send; LocalStack shows its token. */
  String confirmationLink(String official, String subscription) {
    var row = find(official);
    var state = row.subscription(SubscriptionId.parse(subscription)).orElseThrow().state();
    var arn =
        switch (state) {
          case SubscriptionState.Pending pending -> pending.arn();
          case SubscriptionState.Cancelling cancelling -> cancelling.arn();
          default -> throw new IllegalStateException("nothing is to be confirmed");
        };
    return "https://sns.us-east-1.amazonaws.com/confirmation.html?TopicArn="
        + row.topicArn()
        + "&Token="
        + EmulatorState.confirmationToken(arn);
  }

  /** Follows the link in SNS's email, without the API. */
  void clickConfirmationLink(String official, String subscription) {
    var link = ConfirmationLink.parse(confirmationLink(official, subscription)).orElseThrow();
    service.clients.sns().confirmSubscription(c -> c.topicArn(link.topicArn()).token(link.token()));
  }

  /** The official as the table has it. */
  Official find(String id) {
    return service.app.docket().official(OfficialId.parse(id)).orElseThrow();
  }

  /**
   * Changes an attribute of an official's item as no version of the program would, and returns its
   * old value.
   */
  AttributeValue overwrite(String official, String name, AttributeValue value) {
    var id = OfficialId.parse(official);
    var key =
        Map.of(
            "pk", AttributeValue.fromS("J#" + id.jurisdiction()),
            "sk", AttributeValue.fromS("H#O#" + id.name()));
    var was =
        service
            .clients
            .dynamoDb()
            .updateItem(
                u ->
                    u.tableName(service.app.table())
                        .key(key)
                        .updateExpression("SET #name = :value")
                        .conditionExpression("attribute_exists(pk)")
                        .expressionAttributeNames(Map.of("#name", name))
                        .expressionAttributeValues(Map.of(":value", value))
                        .returnValues(ReturnValue.UPDATED_OLD));
    return requireNonNull(was.attributes().get(name));
  }
}
