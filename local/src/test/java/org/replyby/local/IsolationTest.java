package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A principal sees and changes its own jurisdictions only; another's objects are not there. */
@Tag("aws")
class IsolationTest {
  private final World world = World.at(World.JANUARY);

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void anotherCitysObjectsAreMissingOnEveryRouteAndNothingChanges() {
    world.chicago();
    var official = world.official("Ann Example");
    var letter = world.post("/v1/letters", Samples.letter()).is(201);
    var letterId = String.valueOf(letter.map("letter").get("id"));
    var deadline = World.deadlineOf(letter);
    var subscription =
        world
            .get("/v1/officials/" + official + "/subscriptions")
            .list("subscriptions")
            .getFirst()
            .get("id");
    world.as("denver-co cook-county-il");
    world.calls.reset();
    Stream.of(
            world.get("/v1/jurisdictions/chicago-il"),
            world.put("/v1/jurisdictions/chicago-il", Samples.chicago()),
            world.get("/v1/letters/" + letterId),
            world.post("/v1/letters", Samples.letter()),
            world.post("/v1/subpoenas", Samples.subpoena()),
            world.get("/v1/deadlines?jurisdiction=chicago-il"),
            world.get("/v1/deadlines/" + deadline),
            world.get("/v1/deadlines/" + deadline + "/plan"),
            world.post("/v1/deadlines/" + deadline + "/met", Map.of("on", "2018-01-24")),
            world.post(
                "/v1/deadlines/" + deadline + "/withdrawn", Map.of("on", "2018-01-24", "why", "x")),
            world.post(
                "/v1/deadlines/" + deadline + "/extension",
                Map.of("due", Map.of("date", "2018-03-01"), "grantedBy", "x", "why", "x")),
            world.get("/v1/matters/chicago-il.byrne-jag-fy2016"),
            world.get("/v1/matters/chicago-il.byrne-jag-fy2016/docket"),
            world.get("/v1/matters/chicago-il.byrne-jag-fy2016/alerts"),
            world.get("/v1/jurisdictions/chicago-il/officials"),
            world.post(
                "/v1/jurisdictions/chicago-il/officials", Map.of("name", "Eve", "role", "x")),
            world.get("/v1/officials/" + official + "/subscriptions"),
            world.post(
                "/v1/officials/" + official + "/subscriptions", Map.of("email", "e@example.com")),
            world.post("/v1/subscriptions/" + subscription + "/confirm", Map.of("code", "123456")),
            world.delete("/v1/subscriptions/" + subscription))
        .forEach(answer -> answer.is(404));
    assertThat(world.calls.requests()).isEmpty();
  }

  @Test
  void aPrincipalListsTheDeadlinesOfItsOwnJurisdictions() {
    world.letter();
    world.post("/v1/letters", Samples.letter("jurisdiction", Samples.losAngeles())).is(201);
    world.as("chicago-il");
    assertThat(world.get("/v1/deadlines").is(200).list("deadlines"))
        .extracting(d -> String.valueOf(d.get("id")).split("\\.", 2)[0])
        .containsExactly("chicago-il");
    world.as("chicago-il,city-of-los-angeles-ca");
    assertThat(
            Set.copyOf(
                world.get("/v1/deadlines").is(200).list("deadlines").stream()
                    .map(d -> String.valueOf(d.get("id")).split("\\.", 2)[0])
                    .toList()))
        .isEqualTo(Set.of("chicago-il", "city-of-los-angeles-ca"));
  }
}
