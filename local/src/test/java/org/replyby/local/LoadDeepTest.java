package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A morning at nine: many cities with many officials, several dispatchers, and not one alert lost.
 */
@Tag("deep")
class LoadDeepTest {
  private static final int CITIES = 20;
  private static final int OFFICIALS = 30;

  @Test
  void everyAlertOfAMorningGoesOutOnceWhoeverSendsIt() throws Exception {
    assumeTrue(TestAws.isAtomic(), "this engine's DynamoDB loses updates that meet");
    try (var world = World.at(World.JANUARY);
        var threads = Executors.newFixedThreadPool(3)) {
      for (int city = 0; city < CITIES; city++) {
        open(world, "City " + (char) ('A' + city));
      }
      world.stream();
      world.sweep();
      assertThat(world.published()).hasSize(CITIES * OFFICIALS).doesNotHaveDuplicates();
      world.clock.set(java.time.Instant.parse("2018-02-09T15:00:00Z"));
      world.sweep();
      world.later(Duration.ofMinutes(1));
      Callable<Object> sweep = world::sweep;
      Callable<Object> stream =
          () -> {
            world.stream();
            return true;
          };
      for (var sending : threads.invokeAll(List.of(stream, sweep, sweep))) {
        sending.get();
      }
      // What two dispatchers met at stays due, and goes out a little later.
      for (int minute = 0; minute < 5; minute++) {
        world.later(Duration.ofMinutes(1));
        world.sweep();
      }
      var published = world.published();
      assertThat(new HashSet<>(published)).hasSize(CITIES * OFFICIALS);
      assertThat(published).hasSize(CITIES * OFFICIALS);
      System.out.printf(
          "load: %d cities, %d officials, 2 x %d alerts, 3 dispatchers at once%n",
          CITIES, CITIES * OFFICIALS, CITIES * OFFICIALS);
    }
  }

  private static void open(World world, String name) {
    var city =
        Samples.map("name", name, "kind", "city", "state", "IL", "timeZone", "America/Chicago");
    var id =
        world
            .put(
                "/v1/jurisdictions/"
                    + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')
                    + "-il",
                city)
            .is(201)
            .text("id");
    for (int official = 0; official < OFFICIALS; official++) {
      var registered =
          world
              .post(
                  "/v1/jurisdictions/" + id + "/officials",
                  Map.of("name", "Official " + official, "role", "Attorney"))
              .is(201)
              .text("id");
      world.email(registered, "official" + official + "@example.com");
      world.watch.on(
          world
              .app
              .docket()
              .official(org.replyby.model.OfficialId.parse(registered))
              .orElseThrow()
              .topicArn());
    }
    world.post("/v1/letters", Samples.letter("jurisdiction", city)).is(201);
  }
}
