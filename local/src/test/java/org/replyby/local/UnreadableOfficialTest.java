package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.AlertId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One official whose item is unreadable does not keep the others from being told. */
@Tag("aws")
class UnreadableOfficialTest {
  private static final String DAY_14 = "2018-02-09T15:00:00Z";
  private static final Duration PUT_OFF = Duration.ofMinutes(5);

  private final World world = World.at(World.JANUARY);
  private String ann = "";
  private String bob = "";

  @BeforeEach
  void twoOfficialsAndALetter() {
    world.chicago();
    ann = world.official("Ann Example");
    bob = world.official("Bob Example");
    world.letter();
    world.stream();
    world.published();
  }

  @AfterEach
  void end() {
    world.close();
  }

  private void breakTier(String official) {
    world.alter(official, "tier", AttributeValue.fromS("emperor"));
  }

  @Test
  void theOthersAreTold() {
    breakTier(bob);
    world.at(DAY_14);
    assertThat(world.published())
        .singleElement()
        .satisfies(alert -> assertThat(AlertId.parse(alert).official()).hasToString(ann));
    assertThat(world.events)
        .filteredOn(e -> e.startsWith("official.unreadable"))
        .isNotEmpty()
        .allMatch(e -> e.contains(bob.substring(bob.indexOf('.') + 1)))
        .noneMatch(e -> e.contains("emperor"));
  }

  @Test
  void aSubpoenaIsRecordedAndToldToTheOthers() {
    breakTier(bob);
    world.post("/v1/subpoenas", Samples.subpoena("jurisdiction", "chicago-il")).is(201);
    world.stream();
    assertThat(world.published()).hasSize(1);
  }

  @Test
  void whereNobodyElseIsLeftTheReminderWaitsForTheItemToBeMended() {
    breakTier(ann);
    breakTier(bob);
    world.at(DAY_14);
    assertThat(world.published()).isEmpty();
    world.alter(bob, "tier", AttributeValue.fromS("primary"));
    world.later(PUT_OFF);
    world.sweep();
    world.stream();
    assertThat(world.published()).hasSize(1);
  }

  @Test
  void whatANewerVersionWroteWaitsForThatVersion() {
    var schema = world.alter(bob, "schema", AttributeValue.fromN("99"));
    world.at(DAY_14);
    assertThat(world.published()).isEmpty();
    world.alter(bob, "schema", schema);
    world.later(PUT_OFF);
    world.sweep();
    world.stream();
    assertThat(world.published()).hasSize(2);
  }
}
