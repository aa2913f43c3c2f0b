package org.replyby.local.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GreetingTest {
  @Test
  void atNightItSaysWhatWaits() {
    assertThat(Greeting.night(Instant.parse("2026-11-29T02:20:00Z")).orElseThrow())
        .startsWith("It is 8:20 PM in Chicago. Until 8:00 AM there,");
    assertThat(Greeting.night(Instant.parse("2026-11-29T13:59:00Z"))).isPresent();
  }

  @Test
  void whilePeopleReadItSaysNothing() {
    assertThat(Greeting.night(Instant.parse("2026-11-29T14:00:00Z"))).isEmpty();
    assertThat(Greeting.night(Instant.parse("2026-11-29T02:00:00Z"))).isEmpty();
  }
}
