package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.OfficialId;
import org.replyby.model.SubscriptionState;

/** The confirmation of an email subscription. Only LocalStack waits for its token. */
@Tag("localstack")
class EmailHandshakeTest {
  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String official = "";
  private String path = "";

  @BeforeEach
  void anOfficialWhomNothingReaches() {
    service.addChicago();
    official = service.officials.addUnreachable("Ann Example");
    path = "/v1/officials/" + official + "/subscriptions";
  }

  @AfterEach
  void end() {
    service.close();
  }

  private String state() {
    return String.valueOf(service.get(path).is(200).list("subscriptions").getFirst().get("state"));
  }

  @Test
  void subscribedPendingConfirmedByItsLinkAndCancelled() {
    var email = service.post(path, Map.of("email", "ann@example.com")).is(201);
    assertThat(email.text("state")).isEqualTo("pending");
    assertThat(state()).isEqualTo("pending");
    var link = service.officials.confirmationLink(official, email.text("subscription"));
    var confirm = "/v1/subscriptions/" + email.text("subscription") + "/confirm";
    service.post(confirm, Map.of("link", link.replace("Token=", "Token=00"))).is(422);
    var confirmed = service.post(confirm, Map.of("link", link)).is(200);
    assertThat(confirmed.text("state")).isEqualTo("confirmed");
    assertThat(state()).isEqualTo("confirmed");
    service.delete("/v1/subscriptions/" + email.text("subscription")).is(200);
    assertThat(state()).isEqualTo("cancelling");
    service.advance(Duration.ofHours(2));
    service.sweep();
    assertThat(state()).isEqualTo("cancelled");
  }

  @Test
  void aLinkOfAnotherOfficialsTopicIsRefused() {
    var email = service.post(path, Map.of("email", "ann@example.com")).is(201);
    var other = service.officials.addUnreachable("Bob Example");
    var theirs =
        service
            .post("/v1/officials/" + other + "/subscriptions", Map.of("email", "bob@example.com"))
            .is(201);
    var link = service.officials.confirmationLink(other, theirs.text("subscription"));
    service
        .post("/v1/subscriptions/" + email.text("subscription") + "/confirm", Map.of("link", link))
        .is(422);
  }

  @Test
  void anAlertClaimedAfterAClickThatNobodyNoticedIsSent() {
    var email = service.post(path, Map.of("email", "ann@example.com")).is(201);
    service.recordLetter();
    service.officials.clickConfirmationLink(official, email.text("subscription"));
    service.deliverStream();
    assertThat(service.takePublished()).hasSize(2).anyMatch(id -> id.contains(".received."));
    assertThat(state()).isEqualTo("confirmed");
  }

  @Test
  void aPendingSubscriptionIsRemindedAfterADayAndExpiresAfterTwo() {
    service.post(path, Map.of("email", "ann@example.com")).is(201);
    service.advance(Duration.ofHours(25));
    service.calls.reset();
    service.sweep();
    assertThat(service.calls.count("Subscribe")).isEqualTo(1);
    service.advance(Duration.ofHours(24));
    service.sweep();
    assertThat(state()).isEqualTo("expired");
  }

  @Test
  void aSubscriptionCancelledWhilePendingAndConfirmedAfterAllIsUnsubscribed() {
    var email = service.post(path, Map.of("email", "ann@example.com")).is(201);
    service.delete("/v1/subscriptions/" + email.text("subscription")).is(200);
    assertThat(state()).isEqualTo("cancelling");
    service.officials.clickConfirmationLink(official, email.text("subscription"));
    service.advance(Duration.ofHours(2));
    service.sweep();
    var kept = service.app.docket().official(OfficialId.parse(official)).orElseThrow();
    assertThat(kept.subscriptions().getFirst().state())
        .isInstanceOf(SubscriptionState.Cancelled.class);
    assertThat(kept.isReachable()).isFalse();
  }
}
