package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.WebhookSecret;

/** A system of the city is told of what the docket says: in order, at least once, signed. */
@Tag("aws")
class WebhooksTest {
  private static final String WEBHOOKS = "/v1/jurisdictions/chicago-il/webhooks";
  private static final String HOST = "cases.example.gov";
  private static final Sending.Answer DOWN = new Sending.Answer.Unanswered(Sending.Why.TOO_SLOW);
  private static final Sending.Answer UP = new Sending.Answer.Answered(200);

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final Receivers receivers = new Receivers(service);

  @BeforeEach
  void begin() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Answer open(String host, String... topics) {
    var body = map("url", "https://" + host + "/hooks?key=k");
    if (topics.length > 0) {
      body.put("topics", List.of(topics));
    }
    return service.post(WEBHOOKS, body).is(201);
  }

  private List<String> types() {
    return receivers.take().stream().map(WebhooksTest::type).toList();
  }

  private static String type(Receivers.Message message) {
    return String.valueOf(read(message.body()).get("type"));
  }

  private static Map<String, Object> read(String json) {
    try {
      return Json.read(json);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Alerts go out, and their outcomes go on the docket. */
  private void settle() {
    service.deliverStream();
    service.sweep();
  }

  private void tell() {
    receivers.note();
    receivers.send();
  }

  private void later(Duration howMuch) {
    service.advance(howMuch);
    tell();
  }

  @Test
  void aLetterIsToldOnceWithItsLineSignedAsTheReceiverCanCheck() {
    var opened = open(HOST);
    service.recordLetter();
    tell();
    var message = receivers.take().getFirst();
    var matter = "chicago-il.byrne-jag-fy2016";
    var line = service.get("/v1/matters/" + matter + "/docket").is(200).list("entries").getFirst();
    assertThat(read(message.body()))
        .containsEntry("type", "letter-recorded")
        .containsEntry("id", message.id())
        .extracting("line")
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("hash", line.get("hash"))
        .containsEntry("sequence", line.get("sequence"))
        .containsEntry("matter", matter)
        .doesNotContainKey("texts");
    var second = Long.parseLong(message.headers().get("webhook-timestamp"));
    assertThat(second).isEqualTo(service.clock.instant().getEpochSecond());
    assertThat(message.headers().get("webhook-signature"))
        .isEqualTo(
            new WebhookSecret(opened.text("secret"))
                .signature(message.id(), second, message.body()));
    later(Duration.ofMinutes(1));
    assertThat(types()).as("told once").isEmpty();
  }

  @Test
  void everyStepOfAMatterIsToldInItsOrder() {
    open(HOST);
    var id = service.recordLetter();
    settle();
    var alert = service.takePublished().getFirst();
    service.acknowledge(alert).is(201);
    service.postOnce("/v1/deadlines/" + id + "/met", Samples.met("2018-01-24"), "met").is(200);
    tell();
    assertThat(types())
        .containsExactly(
            "letter-recorded",
            "deadline-set",
            "alert-told",
            "alert-acknowledged",
            "deadline-closed");
  }

  @Test
  void onlyWhatIsAskedForAndOnlyFromTheOpeningOn() {
    service.recordLetter();
    service.advance(Duration.ofHours(1));
    open(HOST, "alert-told");
    settle();
    tell();
    assertThat(types()).containsExactly("alert-told");
  }

  @Test
  void aReceiverThatWasDownForADayGetsEverythingInOrder() {
    open(HOST);
    receivers.answer(HOST, DOWN);
    service.recordLetter();
    settle();
    for (int minute = 0; minute < 24 * 60; minute += 10) {
      later(Duration.ofMinutes(10));
    }
    assertThat(types()).as("the oldest holds back the others").containsOnly("letter-recorded");
    receivers.answer(HOST, UP);
    later(Duration.ofHours(1));
    assertThat(types()).containsExactly("letter-recorded", "deadline-set", "alert-told");
  }

  @Test
  void aReceiverThatHangsHoldsUpNoOther() {
    open("hangs.example.gov");
    open(HOST);
    receivers.answer("hangs.example.gov", DOWN);
    service.recordLetter();
    tell();
    assertThat(receivers.take())
        .extracting(Receivers.Message::host)
        .containsExactlyInAnyOrder("hangs.example.gov", HOST, HOST);
  }

  @Test
  void whatWasNotAcceptedForSevenDaysIsGivenUpAndTheNextIsTold() {
    open(HOST);
    receivers.answer(HOST, new Sending.Answer.Answered(500));
    service.recordLetter();
    tell();
    later(Duration.ofDays(6));
    later(Duration.ofDays(1).plusMinutes(1));
    assertThat(service.events)
        .anyMatch(e -> e.startsWith("webhooks.sent") && e.contains("givenUp=2"));
    receivers.take();
    receivers.answer(HOST, UP);
    settle();
    later(Duration.ofMinutes(2));
    assertThat(types()).doesNotContain("letter-recorded").contains("alert-told");
  }

  @Test
  void openedTwiceItIsOneAndItsSecretIsNotShownAgain() {
    var id = open(HOST).text("webhook");
    var body = map("url", "https://" + HOST + "/hooks?key=k");
    var again = service.post(WEBHOOKS, body).is(200);
    assertThat(again.body()).containsEntry("webhook", id).doesNotContainKey("secret");
    body.put("topics", List.of("alert-told"));
    service.post(WEBHOOKS, body).is(409);
    assertThat(service.get(WEBHOOKS).is(200).list("webhooks")).hasSize(1);
  }

  @Test
  void theSecretBeforeSignsTooForADay() {
    var opened = open(HOST);
    var id = opened.text("webhook");
    var changed = service.post("/v1/webhooks/" + id + "/secret", Map.of()).is(200);
    service.recordLetter();
    tell();
    var message = receivers.take().getFirst();
    var second = service.clock.instant().getEpochSecond();
    var secrets = List.of(changed.text("secret"), opened.text("secret"));
    assertThat(message.headers().get("webhook-signature").split(" "))
        .containsExactlyElementsOf(
            secrets.stream()
                .map(
                    secret ->
                        new WebhookSecret(secret).signature(message.id(), second, message.body()))
                .toList());
  }

  @Test
  void aTestIsSentAndShownAmongTheLatest() {
    var id = open(HOST).text("webhook");
    receivers.answer(HOST, new Sending.Answer.Answered(404));
    service.post("/v1/webhooks/" + id + "/test", Map.of()).is(200);
    tell();
    assertThat(types()).containsExactly("test");
    var shown = service.get("/v1/webhooks/" + id).is(200);
    assertThat(shown.list("sendings"))
        .singleElement()
        .satisfies(
            sending ->
                assertThat(sending)
                    .containsEntry("type", "test")
                    .containsEntry("status", 404)
                    .containsEntry("accepted", false));
    assertThat(shown.body()).containsEntry("testAskedForAt", null).doesNotContainKey("secret");
    later(Duration.ofMinutes(1));
    assertThat(types()).as("sent once").isEmpty();
  }

  @Test
  void whatHasEndedIsToldNothing() {
    var id = open(HOST).text("webhook");
    service.recordLetter();
    receivers.note();
    service.delete("/v1/webhooks/" + id).is(200);
    later(Duration.ofMinutes(1));
    assertThat(receivers.take()).isEmpty();
    service.get("/v1/webhooks/" + id).is(404);
  }
}
