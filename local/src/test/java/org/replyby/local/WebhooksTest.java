package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.WebhookSecret;

/** A system of the city is told of what the docket says, signed. */
@Tag("aws")
class WebhooksTest extends WebhookFixture {
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
  void aRestrictedMatterIsNotTold() {
    open(HOST);
    var limited = map("limited", "not-known");
    service.post("/v1/subpoenas", Samples.subpoena("disclosure", limited)).is(201);
    tell();
    assertThat(receivers.take()).isEmpty();
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
