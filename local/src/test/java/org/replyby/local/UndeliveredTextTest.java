package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.StatusLines.INVALID;
import static org.replyby.local.StatusLines.UNREACHABLE;
import static org.replyby.local.StatusLines.delivered;
import static org.replyby.local.StatusLines.failed;
import static org.replyby.local.StatusLines.report;
import static org.replyby.local.StatusLines.sentAt;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.Watch;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Write;

/** An alert that went out as a text alone, and did not arrive, goes on to others: once. */
@Tag("aws")
class UndeliveredTextTest extends TextFixture {
  private static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";

  private String deputy = "";
  private String message = "";

  @BeforeEach
  void aDeputyWithAnEmailIsNotToldFirst() {
    deputy = service.officials.addReachable("Dee Example", "deputy");
  }

  private void recorded() {
    service.recordLetter();
    service.deliverStream();
    service.sweep();
    message =
        alerts().stream()
            .filter(a -> ann.equals(a.get("official")))
            .map(a -> String.valueOf(a.get("messageId")))
            .findFirst()
            .orElseThrow();
    service.takePublished();
  }

  private List<Map<String, Object>> alerts() {
    return service.get(MATTER + "/alerts").list("alerts");
  }

  private Map<String, Object> annsAlert() {
    return alerts().stream().filter(a -> ann.equals(a.get("official"))).findFirst().orElseThrow();
  }

  private List<Map<String, Object>> phones() {
    return service.get("/v1/officials/" + ann + "/subscriptions").list("subscriptions");
  }

  private String docket() {
    return String.valueOf(service.get(MATTER + "/docket").is(200).body());
  }

  private List<String> minutesLater() {
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    service.deliverStream();
    service.sweep();
    return service.takePublished();
  }

  private String goneOn() {
    var id = String.valueOf(annsAlert().get("alert"));
    return id.replace(EscalationFixture.suffix(ann), EscalationFixture.suffix(deputy));
  }

  @Test
  void itGoesOnToTheDeputyOnceAndTheDocketSaysWhy() {
    recorded();
    report(service, failed(message, phone, UNREACHABLE));
    assertThat(annsAlert())
        .containsEntry("state", "unreached")
        .containsEntry("why", "text-not-delivered");
    assertThat(annsAlert().get("sent")).isNotNull();
    assertThat(minutesLater()).containsExactly(goneOn());
    report(service, failed(message, phone, UNREACHABLE));
    assertThat(minutesLater()).isEmpty();
    assertThat(docket())
        .contains("accepted by SNS for text message")
        .contains("not delivered: the phone could not be reached")
        .contains("reached nobody: it went out as a text, which was not delivered");
    assertThat(phones().getFirst())
        .as("the next text may arrive")
        .containsEntry("state", "confirmed");
    assertThat(String.valueOf(phones().getFirst().get("lastText")))
        .contains("result=phone-unreachable");
    assertThat(service.get(MATTER + "/docket?verify=true").is(200).body())
        .containsEntry("verified", true);
  }

  @Test
  void beforeItIsOnTheDocketItGoesOnJustTheSame() {
    service.recordLetter();
    service.deliverStream();
    message = String.valueOf(annsAlert().get("messageId"));
    var accepted = stored();
    service.takePublished();
    report(service, failed(message, phone, UNREACHABLE));
    assertThat(service.app.docket().commit(List.of(new Write.SettledAlert(accepted))))
        .as("a sweep that read the alert before the report")
        .isInstanceOf(Commit.Refused.class);
    assertThat(minutesLater()).containsExactly(goneOn());
    assertThat(docket()).contains("reached nobody").doesNotContain("accepted by SNS for text");
  }

  private Alert stored() {
    return service
        .app
        .docket()
        .alert(AlertId.parse(String.valueOf(annsAlert().get("alert"))))
        .orElseThrow();
  }

  @Test
  void aDeliveryAfterAFailureIsSaidAndTakesNothingBack() {
    recorded();
    report(service, failed(message, phone, UNREACHABLE));
    report(service, delivered(message, phone));
    assertThat(annsAlert()).containsEntry("state", "unreached");
    assertThat(String.valueOf(annsAlert().get("texts"))).contains("result=delivered");
    assertThat(minutesLater()).containsExactly(goneOn());
    assertThat(docket()).contains("delivered to the phone");
  }

  @Test
  void whoHasAnEmailTooMayHaveHeardIt() {
    service.officials.addEmail(ann, "ann@example.com");
    recorded();
    report(service, failed(message, phone, UNREACHABLE));
    assertThat(annsAlert()).containsEntry("state", "published");
    assertThat(minutesLater()).isEmpty();
  }

  @Test
  void ofTwoPhonesBothHaveToFail() {
    var second = phone.replace("+1312", "+1872");
    service.officials.addPhone(ann, second);
    recorded();
    report(service, failed(message, phone, UNREACHABLE));
    assertThat(annsAlert()).containsEntry("state", "published");
    assertThat(minutesLater()).isEmpty();
    report(service, failed(message, second, UNREACHABLE));
    assertThat(annsAlert()).containsEntry("state", "unreached");
    assertThat(minutesLater()).containsExactly(goneOn());
  }

  @Test
  void whatSomebodyAcknowledgedGoesNowhere() {
    recorded();
    service.acknowledge(String.valueOf(annsAlert().get("alert"))).is(201);
    service.deliverStream();
    service.sweep();
    service.takePublished();
    report(service, failed(message, phone, UNREACHABLE));
    assertThat(annsAlert()).containsEntry("state", "published");
    assertThat(minutesLater()).isEmpty();
  }

  @Test
  void aLineThatComesAfterTheNextReminderSendsNothingOld() {
    recorded();
    var first = String.valueOf(annsAlert().get("alert"));
    service.runAt("2018-02-09T15:00:00Z");
    service.takePublished();
    report(service, failed(message, phone, UNREACHABLE));
    assertThat(alerts())
        .filteredOn(a -> first.equals(a.get("alert")))
        .extracting(a -> a.get("state"))
        .containsExactly("published");
    assertThat(minutesLater()).isEmpty();
  }

  @Test
  void aPhoneThatNoTextReachesIsALostAddress() {
    recorded();
    service.advance(Duration.ofMinutes(1));
    report(
        service,
        sentAt(failed(message, phone, INVALID), service.clock.instant()),
        failed(message, phone, INVALID));
    assertThat(phones().getFirst())
        .containsEntry("state", "opted-out")
        .containsEntry("why", "no-texts");
    assertThat(annsAlert()).containsEntry("state", "unreached");
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    service.deliverStream();
    service.sweep();
    var told = service.watch.take();
    assertThat(told)
        .extracting(Watch.Seen::subject)
        .contains("Chicago: alerts no longer reach Ann Example by text message");
    assertThat(told).anyMatch(t -> t.email().contains("no text reaches this phone"));
    assertThat(told).noneMatch(t -> (t.email() + t.sms()).contains(phone));
    assertThat(
            service
                .clients
                .sns()
                .listSubscriptionsByTopic(l -> l.topicArn(service.officials.find(ann).topicArn()))
                .subscriptions())
        .as("the sweep took it off SNS")
        .noneMatch(s -> s.endpoint().equals(phone));
  }

  @Test
  void aTextFromBeforeThePhoneWasConfirmedSaysNothingOfItNow() {
    recorded();
    // AWS's line is of 2016.
    report(service, failed(message, phone, INVALID));
    assertThat(phones().getFirst()).containsEntry("state", "confirmed");
  }
}
