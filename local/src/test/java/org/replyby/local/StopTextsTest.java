package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.model.Address;
import org.replyby.model.OfficialId;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.usecases.acknowledging.AnswerText;
import org.replyby.usecases.acknowledging.NumberKind;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Waits;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.SnsCheck;

/** A wish to stop ends the subscription on record and at SNS, and AWS or one last text says so. */
@Tag("aws")
class StopTextsTest extends TextFixture {
  private ScriptedSns sns() {
    return new ScriptedSns(new SnsSubscriptions(service.clients.sns(), service.app.table()));
  }

  private void answer(ScriptedSns sns, NumberKind number, String body) {
    new AnswerText(
            service.app.docket(),
            sns,
            new LinkSigner(
                "https://replyby.example", SigningKeys.only("a secret of this machine only"), true),
            service.clock,
            new JitteredBackoff(new Random(1), Waits::sleep),
            (event, fields) -> service.events.add(event + " " + fields),
            number)
        .answer(new AnswerText.Text("inbound-" + body, new Address.Phone(phone), body));
  }

  private long phonesOnSns() {
    return sns().listed(service.officials.find(ann).topicArn()).stream()
        .filter(listed -> listed.address() instanceof Address.Phone)
        .count();
  }

  private boolean hasEnded() {
    return service.app.docket().holders(new Address.Phone(phone)).isEmpty()
        && !service.officials.find(ann).isReachable();
  }

  @ParameterizedTest
  @CsvSource({
    "STOP, TOLL_FREE, 0",
    "STOP, OTHER, 0",
    "UNSUBSCRIBE, OTHER, 0",
    "UNSUBSCRIBE, TOLL_FREE, 1",
    "STOPALL, TOLL_FREE, 1",
    "STOPALL, OTHER, 1",
    "opt out, TOLL_FREE, 1",
    "stop please, TOLL_FREE, 1",
    "REVOKE, OTHER, 1",
    "wrong number, TOLL_FREE, 1",
    "Stop., TOLL_FREE, 1"
  })
  void aWishToStopEndsTheSubscriptionEverywhereAndIsConfirmedOnceWhereAwsDidNot(
      String body, NumberKind number, int confirmed) {
    assertThat(phonesOnSns()).isEqualTo(1);
    answer(sns(), number, body);
    assertThat(hasEnded()).isTrue();
    assertThat(phonesOnSns()).isZero();
    assertThat(answers()).hasSize(confirmed).allMatch(a -> a.contains("no more texts"));
    answer(sns(), number, "STOP");
    assertThat(answers()).hasSize(confirmed);
  }

  @Test
  void whatSnsCouldNotEndIsEndedByTheSweep() {
    var sns = sns();
    sns.setDown(true);
    answer(sns, NumberKind.TOLL_FREE, "STOP");
    assertThat(hasEnded()).isTrue();
    assertThat(phonesOnSns()).isEqualTo(1);
    service.advance(java.time.Duration.ofMinutes(1));
    service.sweep();
    assertThat(phonesOnSns()).isZero();
    assertThat(service.officials.find(ann).nextMoment()).isNull();
  }

  @Test
  void theDailyCheckRemovesFromSnsWhatTheRecordEnded() {
    service.receiveText(phone, "STOP");
    var topic = service.officials.find(ann).topicArn();
    service.clients.sns().subscribe(s -> s.topicArn(topic).protocol("sms").endpoint(phone));
    assertThat(phonesOnSns()).isEqualTo(1);
    service.reconcile();
    assertThat(phonesOnSns()).isZero();
    assertThat(service.events).anyMatch(e -> e.startsWith("subscription.removed"));
  }

  @Test
  void optingInAgainGoesThroughACode() {
    service.receiveText(phone, "stop please");
    service.receiveText(phone, "START");
    assertThat(hasEnded()).isTrue();
    new CheckSubscriptions(service.app.docket(), sns(), service.clock)
        .check(OfficialId.parse(ann), SnsCheck.ALL);
    assertThat(hasEnded()).isTrue();
    var again =
        service.post("/v1/officials/" + ann + "/subscriptions", Map.of("phone", phone)).is(200);
    assertThat(again.text("state")).isEqualTo("code-sent");
  }
}
