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

/** An email subscription in full: only LocalStack keeps it pending until its token is used. */
@Tag("localstack")
class EmailHandshakeTest {
  private final World world = World.at(World.JANUARY);
  private String official = "";
  private String path = "";

  @BeforeEach
  void anOfficialWhomNothingReaches() {
    world.chicago();
    official = world.unsubscribed("Ann Example");
    path = "/v1/officials/" + official + "/subscriptions";
  }

  @AfterEach
  void end() {
    world.close();
  }

  private String state() {
    return String.valueOf(world.get(path).is(200).list("subscriptions").getFirst().get("state"));
  }

  @Test
  void subscribedPendingConfirmedByItsLinkAndCancelled() {
    var email = world.post(path, Map.of("email", "ann@example.com")).is(201);
    assertThat(email.text("state")).isEqualTo("pending");
    assertThat(state()).isEqualTo("pending");
    var link = world.confirmationLink(official, email.text("id"));
    var confirm = "/v1/subscriptions/" + email.text("id") + "/confirm";
    world.post(confirm, Map.of("link", link.replace("Token=", "Token=00"))).is(422);
    var confirmed = world.post(confirm, Map.of("link", link)).is(200);
    assertThat(confirmed.text("state")).isEqualTo("confirmed");
    assertThat(state()).isEqualTo("confirmed");
    world.delete("/v1/subscriptions/" + email.text("id")).is(200);
    assertThat(state()).isEqualTo("cancelled");
  }

  @Test
  void aLinkOfAnotherOfficialsTopicIsRefused() {
    var email = world.post(path, Map.of("email", "ann@example.com")).is(201);
    var other = world.unsubscribed("Bob Example");
    var theirs =
        world
            .post("/v1/officials/" + other + "/subscriptions", Map.of("email", "bob@example.com"))
            .is(201);
    var link = world.confirmationLink(other, theirs.text("id"));
    world.post("/v1/subscriptions/" + email.text("id") + "/confirm", Map.of("link", link)).is(422);
  }

  @Test
  void anAlertClaimedAfterAClickThatNobodyNoticedIsSent() {
    var email = world.post(path, Map.of("email", "ann@example.com")).is(201);
    world.letter();
    world.click(official, email.text("id"));
    world.stream();
    assertThat(world.published()).hasSize(2).anyMatch(id -> id.contains(".received."));
    assertThat(state()).isEqualTo("confirmed");
  }

  @Test
  void aPendingSubscriptionIsRemindedAfterADayAndExpiresAfterTwo() {
    world.post(path, Map.of("email", "ann@example.com")).is(201);
    world.later(Duration.ofHours(25));
    world.calls.reset();
    world.sweep();
    assertThat(world.calls.of("Subscribe")).isEqualTo(1);
    world.later(Duration.ofHours(24));
    world.sweep();
    assertThat(state()).isEqualTo("expired");
  }

  @Test
  void aSubscriptionCancelledWhilePendingAndConfirmedAfterAllIsUnsubscribed() {
    var email = world.post(path, Map.of("email", "ann@example.com")).is(201);
    world.delete("/v1/subscriptions/" + email.text("id")).is(200);
    assertThat(state()).isEqualTo("cancelling");
    world.click(official, email.text("id"));
    world.later(Duration.ofHours(2));
    world.sweep();
    var kept = world.app.docket().official(OfficialId.parse(official)).orElseThrow();
    assertThat(kept.subscriptions().getFirst().state())
        .isInstanceOf(SubscriptionState.Cancelled.class);
    assertThat(kept.isReachable()).isFalse();
  }
}
