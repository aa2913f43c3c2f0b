package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.AlertId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An official whose item is unreadable does not stop the alerts to the other officials. */
@Tag("aws")
class UnreadableOfficialTest {
  private static final String DAY_14 = "2018-02-09T15:00:00Z";
  private static final Duration PUT_OFF = Duration.ofMinutes(5);

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String ann = "";
  private String bob = "";

  @BeforeEach
  void twoOfficialsAndALetter() {
    service.addChicago();
    ann = service.officials.addReachable("Ann Example");
    bob = service.officials.addReachable("Bob Example");
    service.recordLetter();
    service.deliverStream();
    service.takePublished();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private void breakTier(String official) {
    service.officials.overwrite(official, "tier", AttributeValue.fromS("emperor"));
  }

  @Test
  void theOthersAreTold() {
    breakTier(bob);
    service.runAt(DAY_14);
    assertThat(service.takePublished())
        .singleElement()
        .satisfies(alert -> assertThat(AlertId.parse(alert).official()).hasToString(ann));
    assertThat(service.events)
        .filteredOn(e -> e.startsWith("official.unreadable"))
        .isNotEmpty()
        .allMatch(e -> e.contains(bob.substring(bob.indexOf('.') + 1)))
        .noneMatch(e -> e.contains("emperor"));
  }

  @Test
  void aSubpoenaIsRecordedAndToldToTheOthers() {
    breakTier(bob);
    service.post("/v1/subpoenas", Samples.subpoena("jurisdiction", "chicago-il")).is(201);
    service.deliverStream();
    assertThat(service.takePublished()).hasSize(1);
  }

  @Test
  void whereNobodyElseIsLeftTheReminderWaitsForTheItemToBeMended() {
    breakTier(ann);
    breakTier(bob);
    service.runAt(DAY_14);
    assertThat(service.takePublished()).isEmpty();
    service.officials.overwrite(bob, "tier", AttributeValue.fromS("primary"));
    service.advance(PUT_OFF);
    service.sweep();
    service.deliverStream();
    assertThat(service.takePublished()).hasSize(1);
  }

  @Test
  void whatANewerVersionWroteWaitsForThatVersion() {
    var schema = service.officials.overwrite(bob, "schema", AttributeValue.fromN("99"));
    service.runAt(DAY_14);
    assertThat(service.takePublished()).isEmpty();
    service.officials.overwrite(bob, "schema", schema);
    service.advance(PUT_OFF);
    service.sweep();
    service.deliverStream();
    assertThat(service.takePublished()).hasSize(2);
  }
}
