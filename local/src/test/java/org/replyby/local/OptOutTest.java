package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import org.replyby.sns.SnsSubscriptions;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Waits;
import org.replyby.usecases.subscribing.OptOut;

/** A phone that sends STOP gets no more texts in any jurisdiction, and other officials learn it. */
@Tag("aws")
class OptOutTest {
  private static final Address.Phone PHONE = new Address.Phone("+13125550100");

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String ann = "";
  private String ben = "";

  @BeforeEach
  void onePhoneInTwoJurisdictions() {
    service.addChicago();
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    ann = service.officials.addUnreachable("Ann Example");
    ben = service.officials.addUnreachable("city-of-los-angeles-ca", "Ben Example", "primary");
    service.officials.addPhone(ann, PHONE.endpoint());
    service.officials.addPhone(ben, PHONE.endpoint());
  }

  @AfterEach
  void end() {
    service.close();
  }

  private int stop() {
    var sns = new SnsSubscriptions(service.clients.sns(), service.app.table());
    var backoff = new JitteredBackoff(new Random(1), Waits::sleep);
    return new OptOut(service.app.docket(), sns, service.clock, backoff).everywhere(PHONE);
  }

  private List<String> states(String official) {
    return service.officials.find(official).subscriptions().stream()
        .map(s -> s.state().getClass().getSimpleName())
        .toList();
  }

  @Test
  void itEndsInEveryJurisdictionOnceAndKeepsItsReason() {
    assertThat(stop()).isEqualTo(2);
    assertThat(states(ann)).containsExactly("OptedOut");
    assertThat(states(ben)).containsExactly("OptedOut");
    assertThat(service.get("/v1/officials/" + ann + "/subscriptions").list("subscriptions"))
        .extracting(s -> s.get("state") + " " + s.get("why"))
        .containsExactly("opted-out texted-stop");
    assertThat(service.app.docket().holders(PHONE)).isEmpty();
    assertThat(stop()).isZero();
  }

  @Test
  void theDeputiesOfEachAreToldOnceByWhichMediumAndNeverTheNumber() {
    service.officials.addReachable("chicago-il", "Dee Example", "deputy");
    service.officials.addReachable("city-of-los-angeles-ca", "Eve Example", "primary");
    service.takePublished();
    stop();
    stop();
    service.advance(java.time.Duration.ofMinutes(2));
    service.sweep();
    service.sweep();
    var seen = new ArrayList<>(service.watch.take());
    assertThat(seen)
        .as("it is 9:00 AM in Chicago, and 7:00 AM in Los Angeles")
        .extracting(Watch.Seen::subject)
        .containsExactly("Chicago: alerts no longer reach Ann Example by text message");
    service.runAt("2018-01-24T16:00:00Z");
    seen.addAll(service.watch.take());
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
    service.calls.reset();
    stop();
    // The phone's subscriptions; for each the official, the jurisdiction, its deadlines, the
    // change.
    assertThat(service.calls.requests())
        .isEqualTo(
            Map.of("Query", 1 + 2 * 2, "GetItem", 2, "TransactWriteItems", 2, "Unsubscribe", 2));
  }

  @Test
  void aCancelledSubscriptionIsHeldNoMore() {
    var held = service.app.docket().holders(PHONE);
    assertThat(held).extracting(SubscriptionId::official).hasSize(2);
    service.delete("/v1/subscriptions/" + held.getFirst()).is(200);
    assertThat(service.app.docket().holders(PHONE)).containsExactly(held.getLast());
    assertThat(stop()).isEqualTo(1);
  }
}
