package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.StatusLines.INVALID;
import static org.replyby.local.StatusLines.UNREACHABLE;
import static org.replyby.local.StatusLines.delivered;
import static org.replyby.local.StatusLines.failed;
import static org.replyby.local.StatusLines.report;
import static org.replyby.local.StatusLines.taken;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.Watch;

/** What a phone company says of a text is on its alert, on the docket, and with the phone. */
@Tag("aws")
class DeliveryStatusTest extends TextFixture {
  private static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";

  private Map<String, Object> onlyAlert() {
    return alerts().getFirst();
  }

  private List<Map<String, Object>> alerts() {
    return service.get(MATTER + "/alerts").list("alerts");
  }

  private String sent() {
    service.recordLetter();
    service.deliverStream();
    service.sweep();
    assertThat(alerts()).hasSize(1);
    return String.valueOf(onlyAlert().get("messageId"));
  }

  private String docket() {
    return String.valueOf(service.get(MATTER + "/docket").is(200).body());
  }

  private List<Map<String, Object>> reported() {
    return service.get(MATTER + "/docket").list("entries").stream()
        .filter(e -> "text-reported".equals(e.get("kind")))
        .toList();
  }

  private Map<String, Object> phoneOnRecord() {
    return service.get("/v1/officials/" + ann + "/subscriptions").list("subscriptions").getFirst();
  }

  @Test
  void untilALineComesTheWordIsAcceptedBySns() {
    sent();
    assertThat(onlyAlert()).containsEntry("reached", "by-text").containsEntry("texts", null);
    assertThat(phoneOnRecord()).containsEntry("lastText", null);
    assertThat(docket()).contains("accepted by SNS for text message").doesNotContain("delivered");
  }

  @Test
  void aDeliveryIsOnTheAlertTheDocketAndThePhone() {
    var message = sent();
    assertThat(report(service, delivered(message, phone)))
        .isEqualTo(Map.of("reported", 1, "unmatched", 0, "unreadable", 0));
    assertThat(onlyAlert()).containsEntry("state", "published");
    assertThat(String.valueOf(onlyAlert().get("texts")))
        .contains("result=delivered")
        .doesNotContain(phone + ",");
    assertThat(reported()).hasSize(1);
    assertThat(String.valueOf(reported().getFirst().get("details")))
        .contains("***" + phone.substring(8) + ": delivered to the phone")
        .doesNotContain(phone);
    assertThat(reported().getFirst()).containsEntry("by", "delivery-status");
    assertThat(String.valueOf(phoneOnRecord().get("lastText"))).contains("result=delivered");
    assertThat(phoneOnRecord()).containsEntry("state", "confirmed");
    service.get(MATTER + "/docket?verify=true").is(200);
  }

  @Test
  void theSameLineAgainChangesNothing() {
    var message = sent();
    report(service, delivered(message, phone), delivered(message, phone));
    var docket = docket();
    var phones = phoneOnRecord();
    assertThat(report(service, delivered(message, phone))).containsEntry("reported", 1);
    assertThat(docket()).isEqualTo(docket);
    assertThat(phoneOnRecord()).isEqualTo(phones);
  }

  @Test
  void whatTheCarrierTookAndThenDeliveredIsDeliveredInWhicheverOrderTheLinesCome() {
    var message = sent();
    report(service, delivered(message, phone));
    var known = onlyAlert().get("texts");
    report(service, taken(message, phone), failed(message, phone, UNREACHABLE));
    assertThat(onlyAlert()).containsEntry("texts", known).containsEntry("state", "published");
    assertThat(reported()).hasSize(1);
  }

  @Test
  void aLineOfAnotherMessageOrToAnotherPhoneChangesNothing() {
    var message = sent();
    var before = docket();
    assertThat(report(service, failed(message, stranger, INVALID), failed("no-id", phone, INVALID)))
        .isEqualTo(Map.of("reported", 0, "unmatched", 2, "unreadable", 0));
    assertThat(docket()).isEqualTo(before);
    assertThat(onlyAlert()).containsEntry("texts", null);
    assertThat(phoneOnRecord()).containsEntry("lastText", null);
  }

  @Test
  void aLineInAnotherFormIsCountedAndTheOthersAreRecorded() {
    var message = sent();
    assertThat(report(service, "SMS to " + phone + " sent", delivered(message, phone)))
        .isEqualTo(Map.of("reported", 1, "unmatched", 0, "unreadable", 1));
    assertThat(reported()).hasSize(1);
  }

  @Test
  void theLogOfAllThisNamesNoPhone() {
    var message = sent();
    service.events.clear();
    report(
        service,
        "SMS to " + phone,
        taken("none", phone),
        taken(message, stranger),
        failed(message, phone, INVALID));
    assertThat(service.events)
        .extracting(e -> e.split(" ", 2)[0])
        .containsExactly(
            "text.unreadable", "text.unmatched", "text.unmatched", "text.not-delivered");
    assertThat(service.events).noneMatch(e -> e.contains(phone) || e.contains(stranger));
  }

  @Test
  void whereNobodyElseCanBeReachedTheOperatorIsTold() {
    var message = sent();
    service.watch.on(Installation.operations(service.clients, service.app.table()));
    service.watch.take();
    report(service, failed(message, phone, UNREACHABLE));
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    service.deliverStream();
    service.sweep();
    assertThat(service.watch.take())
        .extracting(Watch.Seen::subject)
        .containsExactly("chicago-il: an alert reached nobody");
  }

  @Test
  void aLineTakesFewRequests() {
    var message = sent();
    service.calls.reset();
    report(service, delivered(message, phone));
    // The message id; the official, the matter, the alert; the docket with the alert, the phone.
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 1, "GetItem", 3, "TransactWriteItems", 2));
    assertThat(service.calls.count("actions")).isEqualTo(3 + 1);
    service.calls.reset();
    report(service, delivered(message, phone));
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 1, "GetItem", 3));
    service.calls.reset();
    report(service, delivered("unknown", phone));
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 1));
  }

  @Test
  void sendingAnAlertTakesAsManyRequestsAsBefore() {
    service.recordLetter();
    service.calls.reset();
    service.deliverStream();
    assertThat(service.calls.count("UpdateItem")).isEqualTo(1);
    assertThat(service.calls.count("TransactWriteItems")).isEqualTo(1);
  }
}
