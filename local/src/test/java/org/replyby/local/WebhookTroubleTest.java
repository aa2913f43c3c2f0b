package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.webhooks.Sending;

/** A system that is down or hangs gets everything later, in order, and holds up nothing else. */
@Tag("aws")
class WebhookTroubleTest extends WebhookFixture {
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

  /** One matter alone does not make a receiver that is down, and what it lacks is still said. */
  @Test
  void staffSeeSinceWhenNothingIsAcceptedAndWhenItIsTriedAgain() {
    var webhook = open(HOST).text("webhook");
    assertThat(standing(webhook)).isEqualTo(standing(0, false, null, null));
    receivers.answer(HOST, DOWN);
    service.recordLetter();
    tell();
    assertThat(standing(webhook))
        .isEqualTo(standing(1, false, "2018-01-24T15:00:00Z", "2018-01-24T15:01:00Z"));
    service.post("/v1/letters", letterIn("Second")).is(201);
    service.post("/v1/letters", letterIn("Third")).is(201);
    later(Duration.ofMinutes(2));
    assertThat(standing(webhook))
        .isEqualTo(standing(3, true, "2018-01-24T15:00:00Z", "2018-01-24T15:03:00Z"));
    receivers.answer(HOST, UP);
    later(Duration.ofHours(1));
    assertThat(standing(webhook)).isEqualTo(standing(0, false, null, null));
  }

  private Object standing(String webhook) {
    return service.get("/v1/webhooks/" + webhook).is(200).map("standing");
  }

  private static Map<String, Object> standing(
      int waiting, boolean isDown, @Nullable String since, @Nullable String next) {
    return map(
        "waitingMatters", waiting, "down", isDown, "notAcceptedSince", since, "nextTryAt", next);
  }

  @Test
  void aMatterHoldsBackItsOwnLinesAndNoOthers() {
    open(HOST);
    receivers.refuse("byrne-jag-fy2016");
    service.recordLetter();
    service.post("/v1/letters", letterIn("Another matter")).is(201);
    tell();
    assertThat(receivers.take())
        .extracting(Receivers.Message::id)
        .containsExactlyInAnyOrder(
            "chicago-il.byrne-jag-fy2016.1",
            "chicago-il.another-matter.1",
            "chicago-il.another-matter.2");
  }

  /** Whatever its receiver does: what records and what sends an alert do not ask for it. */
  @Test
  void recordingAndAlertingCostTheSameWithAWebhookThatHangs() {
    var without = costOfALetter("A matter before");
    open(HOST);
    receivers.answer(HOST, DOWN);
    tell();
    assertThat(costOfALetter("A matter after")).isEqualTo(without);
    receivers.note();
    service.calls.reset();
    service.post("/v1/letters", letterIn("A third matter")).is(201);
    service.calls.reset();
    receivers.note();
    assertThat(service.calls.requests())
        .as("for each line, the city's webhooks; for each of them, two writes")
        .isEqualTo(Map.of("Query", 2, "UpdateItem", 4));
  }

  private Map<String, Integer> costOfALetter(String title) {
    service.calls.reset();
    service.post("/v1/letters", letterIn(title)).is(201);
    service.deliverStream();
    return service.calls.requests();
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
}
