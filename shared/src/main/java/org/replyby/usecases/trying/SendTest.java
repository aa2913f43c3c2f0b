package org.replyby.usecases.trying;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.alerts.texts.TestMessage;
import org.replyby.model.Address;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.model.Principal;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.OfficialLine;
import org.replyby.usecases.subscribing.SnsCheck;
import org.replyby.usecases.subscribing.Subscriptions;

/**
 * Sends a test to a confirmed address of an official. A text goes to that phone alone. An email
 * goes to the official's topic, and so to every confirmed address on it: SNS has no other way. The
 * docket says that a test was asked for before SNS is, so that none goes out unrecorded.
 */
public final class SendTest {
  private final Docket docket;
  private final Subscriptions sns;
  private final InstantSource clock;
  private final Attempts attempts;
  private final CheckSubscriptions check;

  public SendTest(Docket docket, Subscriptions sns, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.sns = sns;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
    this.check = new CheckSubscriptions(docket, sns, clock);
  }

  /** The address is checked at SNS first, which never tells that somebody unsubscribed. */
  public Outcome<TestSent> send(Principal principal, SubscriptionId id) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var official =
        check.check(id.official(), SnsCheck.ALL).filter(o -> o.subscription(id).isPresent());
    if (official.isEmpty()) {
      return new Outcome.Missing<>();
    }
    var subscription = official.get().subscription(id).orElseThrow();
    if (!subscription.isConfirmed()) {
      return new Outcome.Contradicted<>(NotConfirmed.why(subscription));
    }
    return attempts.until(() -> attempt(principal.subject(), official.get(), subscription));
  }

  private Optional<Outcome<TestSent>> attempt(
      String by, Official official, Subscription subscription) {
    var now = Moments.now(clock);
    var limits = TestLimits.of(docket, official.id());
    Optional<Outcome<TestSent>> refusal = limits.refusal(now);
    if (refusal.isPresent()) {
      return refusal;
    }
    var file =
        docket
            .file(official.id().jurisdiction())
            .orElseThrow(() -> new IllegalStateException("an official of no jurisdiction"));
    var writes = new ArrayList<>(limits.counted(now));
    writes.addAll(
        OfficialLine.of(file, official, by, EntryKind.TEST_ASKED_FOR, details(subscription), now));
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(sent(file, official, subscription, now));
      case Commit.Refused moved -> Optional.empty();
      case Commit.Contended() -> Optional.empty();
    };
  }

  private static Map<String, String> details(Subscription subscription) {
    return Map.of(subscription.id().name(), subscription.address().masked());
  }

  private Outcome<TestSent> sent(
      JurisdictionFile file, Official official, Subscription subscription, Instant now) {
    var message = TestMessage.of(file.jurisdiction().name(), official.name());
    var accepted =
        switch (subscription.address()) {
          case Address.Phone phone -> sns.text(phone, message.sms());
          case Address.Email email ->
              sns.test(official.topicArn(), subscription.id().toString(), message);
        };
    return accepted
        .<Outcome<TestSent>>map(
            messageId ->
                new Outcome.Found<>(
                    new TestSent(subscription, messageId, now, reached(official, subscription))))
        .orElseGet(
            () ->
                new Outcome.Contradicted<>(
                    "Amazon SNS refused to send the test, and would refuse an alert, too: look at"
                        + " the address again, end its subscription, and subscribe it anew"));
  }

  private static List<Subscription> reached(Official official, Subscription asked) {
    return switch (asked.address()) {
      case Address.Phone phone -> List.of(asked);
      case Address.Email email ->
          official.subscriptions().stream().filter(Subscription::isDelivering).toList();
    };
  }
}
