package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the request or the run that caused an alert to the line that says that it went out. */
@Tag("aws")
class CorrelationTest {
  @Test
  void anAlertsLineNamesTheRequestThatItCameFrom() {
    try (var world = World.at(World.JANUARY)) {
      world.chicago();
      world.official("Ann Example");
      world.letter();
      var request =
          world.events.stream()
              .filter(e -> e.contains("/v1/letters"))
              .findFirst()
              .orElseThrow()
              .replaceFirst(".*correlationId=([^,}]+).*", "$1");
      world.stream();
      assertThat(world.events)
          .filteredOn(e -> e.startsWith("alert.published"))
          .singleElement()
          .asString()
          .contains("correlationId=" + request);
    }
  }
}
