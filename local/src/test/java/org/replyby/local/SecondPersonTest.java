package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A city can require a second person: until that person confirms a closing, the deadline stays open
 * and its alarms say so.
 */
@Tag("aws")
class SecondPersonTest {
  private static final String CHICAGO = "/v1/jurisdictions/chicago-il";
  private static final Map<String, Object> REQUIRED = map("secondPerson", "required");

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String deadline = "";

  @BeforeEach
  void begin() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.as("chicago-il").signedInAs("clerk");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private void requireSecondPerson() {
    service.officials.addReachable("Ben Example");
    assertThat(service.put(CHICAGO + "/second-person", REQUIRED).is(200).body())
        .containsAllEntriesOf(REQUIRED);
    deadline = "/v1/deadlines/" + service.recordLetter();
    settle();
  }

  private void settle() {
    service.deliverStream();
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    service.watch.take();
  }

  private Answer confirm(int planVersion) {
    return service.post(deadline + "/closing-confirmation", map("planVersion", planVersion));
  }

  private void recordReply() {
    assertThat(service.post(deadline + "/met", Samples.met("2018-01-24")).is(200).body())
        .containsEntry("state", "open")
        .extractingByKey("waiting")
        .asString()
        .contains("met", "clerk");
  }

  @Test
  void itIsRefusedWhereFewerThanTwoCould() {
    service.officials.addReachable("Dee Example", "deputy");
    assertThat(service.put(CHICAGO + "/second-person", REQUIRED).is(409).text("detail"))
        .startsWith("to require a second person, the city needs at least two officials");
    assertThat(service.get(CHICAGO).is(200).body()).containsEntry("secondPerson", "not-required");
  }

  @Test
  void primariesAndDeputiesAreToldThatItIsSetAndUnset() {
    service.officials.addReachable("Ben Example");
    service.officials.addReachable("Dee Example", "deputy");
    service.officials.addReachable("Wes Example", "watcher");
    settle();
    service.put(CHICAGO + "/second-person", REQUIRED).is(200);
    service.put(CHICAGO + "/second-person", REQUIRED).is(200);
    service.deliverStream();
    assertThat(service.watch.take())
        .hasSize(3)
        .allSatisfy(
            seen ->
                assertThat(seen.email())
                    .contains("until a second person confirms", "Recorded by: clerk"));
    service.put(CHICAGO + "/second-person", map("secondPerson", "not-required")).is(200);
    service.deliverStream();
    assertThat(service.watch.take())
        .hasSize(3)
        .allSatisfy(seen -> assertThat(seen.email()).contains("one person alone can close"));
  }

  @Test
  void untilASecondPersonConfirmsItAlarmsGoOnAndSaySo() {
    requireSecondPerson();
    recordReply();
    service.deliverStream();
    assertThat(service.watch.take())
        .hasSize(2)
        .allSatisfy(seen -> assertThat(seen.alert()).contains(".1.waits-"))
        .allSatisfy(
            seen -> assertThat(seen.email()).contains("Recorded as answered", "second person"));
    service.endConfirmReminders();
    service.runAt("2018-02-09T15:00:00Z");
    service.deliverStream();
    assertThat(service.watch.take())
        .hasSize(2)
        .allSatisfy(seen -> assertThat(seen.alert()).contains(".1.d14."))
        .allSatisfy(seen -> assertThat(seen.sms()).contains("Answered? Needs 2nd person."));

    service.signedInAs("attorney");
    assertThat(confirm(1).is(200).map("closed"))
        .containsEntry("recordedBy", "clerk")
        .containsEntry("confirmedBy", "attorney");
    confirm(1).is(200);
    service.deliverStream();
    assertThat(service.watch.take())
        .hasSize(2)
        .allSatisfy(
            seen ->
                assertThat(seen.email())
                    .contains("Recorded by: clerk", "Confirmed by a second person: attorney"));
    service.runAt("2018-02-26T15:00:00Z");
    assertThat(service.takePublished()).isEmpty();
  }

  @Test
  void neitherWhoRecordedItNorAnOperatorIsTheSecondPerson() {
    requireSecondPerson();
    recordReply();
    assertThat(confirm(1).is(409).text("detail")).contains("somebody else has to confirm");
    service.as("*").signedInAs("operator");
    assertThat(confirm(1).is(409).text("detail")).startsWith("an operator cannot be");
    assertThat(service.get(deadline).is(200).body()).containsEntry("state", "open");
  }

  @Test
  void recordingItAgainConfirmsNothing() {
    requireSecondPerson();
    recordReply();
    recordReply();
    service.signedInAs("other");
    service.post(deadline + "/met", Samples.met("2018-01-24")).is(409);
    service.put(CHICAGO + "/second-person", map("secondPerson", "not-required")).is(200);
    service.post(deadline + "/met", Samples.met("2018-01-24")).is(409);
    assertThat(service.get(deadline).is(200).body()).containsEntry("state", "open");
  }

  @Test
  void whatWaitsCanBeTakenBackAndIsThenConfirmedByNobody() {
    requireSecondPerson();
    recordReply();
    settle();
    service.signedInAs("attorney");
    assertThat(
            service
                .post(deadline + "/reopening", map("why", "It went to another office."))
                .is(200)
                .body())
        .containsEntry("state", "open")
        .containsEntry("waiting", null)
        .containsEntry("planVersion", 2);
    service.deliverStream();
    assertThat(service.takePublished())
        .hasSize(2)
        .allSatisfy(alert -> assertThat(alert).contains(".2.reopened."));
    confirm(1).is(412);
    confirm(2).is(409);
  }
}
