package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.Watch;
import org.replyby.model.Address;
import org.replyby.model.SubscriptionId;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Waits;
import org.replyby.usecases.subscribing.OptOut;

/** A phone that texts STOP is silent in every jurisdiction, and others learn of it. */
@Tag("aws")
class OptOutTest {
  private static final Address.Phone PHONE = new Address.Phone("+13125550100");

  private final World world = World.at(World.JANUARY);
  private String ann = "";
  private String ben = "";

  @BeforeEach
  void onePhoneInTwoJurisdictions() {
    world.chicago();
    world.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    ann = world.unsubscribed("Ann Example");
    ben = world.unsubscribed("city-of-los-angeles-ca", "Ben Example", "primary");
    world.phone(ann, PHONE.endpoint());
    world.phone(ben, PHONE.endpoint());
  }

  @AfterEach
  void end() {
    world.close();
  }

  private int stop() {
    var backoff = new JitteredBackoff(new Random(1), Waits::sleep);
    return new OptOut(world.app.docket(), world.clock, backoff).everywhere(PHONE);
  }

  private List<String> states(String official) {
    return world.docketsOfficial(official).subscriptions().stream()
        .map(s -> s.state().getClass().getSimpleName())
        .toList();
  }

  @Test
  void itEndsInEveryJurisdictionOnceAndKeepsItsReason() {
    assertThat(stop()).isEqualTo(2);
    assertThat(states(ann)).containsExactly("OptedOut");
    assertThat(states(ben)).containsExactly("OptedOut");
    assertThat(world.get("/v1/officials/" + ann + "/subscriptions").list("subscriptions"))
        .extracting(s -> s.get("state") + " " + s.get("why"))
        .containsExactly("opted-out texted-stop");
    assertThat(world.app.docket().holders(PHONE)).isEmpty();
    assertThat(stop()).isZero();
  }

  @Test
  void theDeputiesOfEachAreToldOnceByWhichMediumAndNeverTheNumber() {
    world.official("chicago-il", "Dee Example", "deputy");
    world.official("city-of-los-angeles-ca", "Eve Example", "primary");
    world.published();
    stop();
    stop();
    world.later(java.time.Duration.ofMinutes(2));
    world.sweep();
    world.sweep();
    var seen = world.watch.take();
    assertThat(seen)
        .extracting(Watch.Seen::subject)
        .containsExactlyInAnyOrder(
            "Chicago: alerts no longer reach Ann Example by text message",
            "City of Los Angeles: alerts no longer reach Ben Example by text message");
    assertThat(seen).allMatch(s -> !(s.email() + s.sms() + s.subject()).contains("3125550100"));
    assertThat(seen).allMatch(s -> s.email().contains("texted STOP"));
  }

  @Test
  void aStopAndTwoTransactionsForAPhoneInTwoJurisdictions() {
    world.calls.reset();
    stop();
    // Who holds the phone; for each the official, the officials of the jurisdiction, the change.
    assertThat(world.calls.requests())
        .isEqualTo(Map.of("Query", 1 + 2, "GetItem", 2, "TransactWriteItems", 2));
  }

  @Test
  void aCancelledSubscriptionIsHeldNoMore() {
    var held = world.app.docket().holders(PHONE);
    assertThat(held).extracting(SubscriptionId::official).hasSize(2);
    world.delete("/v1/subscriptions/" + held.getFirst()).is(200);
    assertThat(world.app.docket().holders(PHONE)).containsExactly(held.getLast());
    assertThat(stop()).isEqualTo(1);
  }
}
