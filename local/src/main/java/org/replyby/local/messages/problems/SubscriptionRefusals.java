package org.replyby.local.messages.problems;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleDocket;
import org.replyby.local.messages.samples.SampleRecord;
import org.replyby.local.messages.samples.SampleSns;
import org.replyby.model.Address;
import org.replyby.model.Lapse;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.model.Tally;

/** What refuses to subscribe or to confirm an address. */
final class SubscriptionRefusals {
  private static final String SUBSCRIBE = "POST /v1/officials/chicago-il.oada/subscriptions ";
  private static final String CONFIRM = "POST /v1/subscriptions/chicago-il.oada.s1/confirm ";
  private static final String TEST = "POST /v1/subscriptions/chicago-il.oada.s1/test {}";
  private static final String CODE = CONFIRM + "{\"code\": \"482913\"}";
  private static final Address EMAIL = new Address.Email("ada@example.com");
  private static final Address PHONE = new Address.Phone("+13125550123");
  private static final SubscriptionState PENDING =
      new SubscriptionState.Pending(Sample.ada().topicArn() + ":1", Sample.NOW, false, null);
  private static final SubscriptionState CONFIRMED =
      new SubscriptionState.Confirmed(Sample.ada().topicArn() + ":1", true, Sample.NOW);
  private static final SubscriptionState EXPIRED =
      new SubscriptionState.Expired(Sample.NOW, Lapse.UNCONFIRMED);

  private SubscriptionRefusals() {}

  static Stream<RefusedRequest> all() {
    return Stream.of(subscribing(), confirming(), testing()).flatMap(all -> all);
  }

  private static Stream<RefusedRequest> subscribing() {
    return Stream.of(
        new RefusedRequest(
            having(Subscription.MOST_PER_OFFICIAL, PHONE, CONFIRMED), email("bo@example.com")),
        new RefusedRequest(
            having(Subscription.MOST_EMAILS, EMAIL, PENDING), email("bo@example.com")),
        new RefusedRequest(counting("consents", PHONE, 5, Duration.ofHours(1)), phone(PHONE)),
        new RefusedRequest(counting("consents", PHONE, 1, Duration.ofSeconds(1)), phone(PHONE)),
        new RefusedRequest(
            counting("consents", EMAIL, 5, Duration.ofHours(1)), email(EMAIL.endpoint())),
        new RefusedRequest(
            counting("consents", EMAIL, 1, Duration.ofSeconds(1)), email(EMAIL.endpoint())),
        new RefusedRequest(
            SampleRecord.docket().with(tally("consents-of-chicago-il", 150, Duration.ofHours(1))),
            phone(PHONE)),
        new RefusedRequest(SampleRecord.docket(), phone(new Address.Phone(SampleSns.UNTEXTED))),
        new RefusedRequest(SampleRecord.docket(), phone(new Address.Phone(SampleSns.STOPPED))));
  }

  private static Stream<RefusedRequest> confirming() {
    return Stream.of(
        new RefusedRequest(having(1, PHONE, PENDING), CODE),
        new RefusedRequest(having(1, PHONE, sent(Sample.NOW.minus(Duration.ofHours(1)))), CODE),
        new RefusedRequest(having(1, PHONE, sent(Sample.NOW)), CODE),
        new RefusedRequest(
            having(1, PHONE, sent(Sample.NOW))
                .with(tally(Tally.name("wrong-codes", PHONE), 25, Duration.ofHours(1))),
            CODE),
        new RefusedRequest(
            having(1, EMAIL, EXPIRED), link(Sample.ada().topicArn(), SampleSns.ACCEPTED)),
        new RefusedRequest(
            having(1, EMAIL, PENDING), link(Sample.ada().topicArn(), SampleSns.ACCEPTED)),
        new RefusedRequest(having(1, EMAIL, PENDING), link(Sample.ada().topicArn(), "other")),
        new RefusedRequest(having(1, EMAIL, PENDING), link("arn:of-another-topic", "other")));
  }

  private static Stream<RefusedRequest> testing() {
    var arn = Sample.ada().topicArn() + ":1";
    var untexted = new Address.Phone(SampleSns.UNTEXTED);
    return Stream.concat(
        Stream.of(
                sent(Sample.NOW),
                PENDING,
                new SubscriptionState.Confirming(),
                new SubscriptionState.Cancelling(arn, Sample.NOW, 0),
                new SubscriptionState.Cancelled(Sample.NOW),
                EXPIRED,
                new SubscriptionState.OptedOut(Sample.NOW, Lapse.TEXTED_STOP),
                new SubscriptionState.OptedOut(Sample.NOW, Lapse.NO_TEXTS),
                new SubscriptionState.OptedOut(Sample.NOW, Lapse.GONE))
            .map(state -> new RefusedRequest(having(1, PHONE, state), TEST)),
        Stream.of(
            new RefusedRequest(having(1, untexted, CONFIRMED), TEST),
            tested("tests-of-official-chicago-il.oada", 5, Duration.ofMinutes(1)),
            tested("tests-of-chicago-il", 60, Duration.ofMinutes(1)),
            tested("tests-of-chicago-il", 1, Duration.ofSeconds(1))));
  }

  private static RefusedRequest tested(String name, int many, Duration ago) {
    return new RefusedRequest(having(1, PHONE, CONFIRMED).with(tally(name, many, ago)), TEST);
  }

  private static SampleDocket having(int many, Address address, SubscriptionState state) {
    var subscription =
        new Subscription(
            SubscriptionId.parse("chicago-il.oada.s1"), address, state, Sample.NOW, null);
    List<Subscription> all = Collections.nCopies(many, subscription);
    return SampleRecord.docket().with(Sample.ada().with(all));
  }

  private static SampleDocket counting(String what, Address address, int many, Duration ago) {
    return SampleRecord.docket().with(tally(Tally.name(what, address), many, ago));
  }

  private static Tally tally(String name, int many, Duration ago) {
    return new Tally(name, Collections.nCopies(many, Sample.NOW.minus(ago)), null, many);
  }

  private static SubscriptionState sent(Instant at) {
    return new SubscriptionState.CodeSent("", "", at.plus(Duration.ofMinutes(10)), 5, at);
  }

  private static String email(String address) {
    return SUBSCRIBE + "{\"email\": \"" + address + "\"}";
  }

  private static String phone(Address phone) {
    return SUBSCRIBE + "{\"phone\": \"" + phone.endpoint() + "\"}";
  }

  private static String link(String topic, String token) {
    return CONFIRM
        + "{\"link\": \"https://sns.us-east-1.amazonaws.com/confirmation.html?TopicArn="
        + topic
        + "&Token="
        + token
        + "\"}";
  }
}
