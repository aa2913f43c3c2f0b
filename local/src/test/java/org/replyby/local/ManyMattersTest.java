package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.dynamodb.items.Keys;
import org.replyby.model.MatterId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A change reads its city and its one matter: it costs the same however many matters there are. */
@Tag("aws")
class ManyMattersTest {
  private static final int FEW = 10;
  private static final int MANY = 10_000;

  private record Cost(Map<String, Integer> requests, UnitMeter.Units units) {}

  @Test
  void aChangeCostsTheSameAtTenMattersAndAtTenThousand() {
    var few = costs(FEW);
    assertThat(few).hasSize(9);
    assertThat(few.get("POST /v1/letters").requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 1, "TransactWriteItems", 1));
    assertThat(costs(MANY)).isEqualTo(few);
  }

  private static Map<String, Cost> costs(int matters) {
    var meter = new UnitMeter();
    try (var service = TestService.startedAt(TestService.JANUARY, meter)) {
      return new Play(meter, service).in(matters);
    }
  }

  private record Play(UnitMeter meter, TestService service, Map<String, Cost> costs) {
    Play(UnitMeter meter, TestService service) {
      this(meter, service, new LinkedHashMap<>());
    }

    Map<String, Cost> in(int matters) {
      service.addChicago();
      var attorney = service.officials.addReachable("Ann Example");
      service.put("/v1/officials/" + attorney + "/attorney", map("attorney", true)).is(200);
      otherMatters(matters);
      var letter = cost("POST /v1/letters", () -> post("letters", Samples.letter(), 201));
      var deadline = TestService.deadlineOf(letter);
      cost("a dispatch", service::deliverStream);
      cost("what was sent goes on the docket", this::sweep);
      var subpoena = cost("POST /v1/subpoenas", () -> post("subpoenas", Samples.subpoena(), 201));
      assertThat(subpoena.map("subpoena")).isNotEmpty();
      service.signedInAs("attorney");
      var seen = map("official", attorney, "planVersion", 1);
      var of = "deadlines/" + deadline;
      cost("a confirmation", () -> post(of + "/confirmation", seen, 200));
      var later = map("due", map("date", "2018-03-30"), "grantedBy", "BJA", "why", "Asked.");
      cost("an extension", () -> post(of + "/extension", later, 200));
      service.deliverStream();
      service.advance(Duration.ofDays(40));
      cost("a sweep that fires a rung", this::sweep);
      var official = map("name", "Bo Example", "role", "Deputy", "tier", "deputy");
      cost("an official", () -> post("jurisdictions/chicago-il/officials", official, 201));
      cost("a reply", () -> post(of + "/met", Samples.met("2018-03-05"), 200));
      return costs;
    }

    private void sweep() {
      service.sweep();
    }

    private Answer post(String path, Map<String, ?> body, int status) {
      return service.post("/v1/" + path, body).is(status);
    }

    private void otherMatters(int matters) {
      var letter = Samples.letter("matter", map("title", "Another matter"));
      var deadline = TestService.deadlineOf(service.post("/v1/letters", letter).is(201));
      service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-01-24")).is(200);
      service.deliverStream();
      service.advance(Duration.ofMinutes(1));
      service.sweep();
      var stored = new StoredItems(service);
      var head = stored.item(Keys.of(MatterId.parse("chicago-il.another-matter")));
      stored.copy(head, 1, matters, Play::another);
    }

    private static Map<String, AttributeValue> another(int number) {
      var name = "another-matter-%05d".formatted(number);
      return Map.of(
          Keys.SK,
          AttributeValue.fromS(Keys.MATTERS + name),
          "id",
          AttributeValue.fromS("chicago-il." + name));
    }

    private void cost(String what, Runnable act) {
      cost(
          what,
          () -> {
            act.run();
            return what;
          });
    }

    private <T> T cost(String what, Supplier<T> act) {
      service.calls.reset();
      meter.taken();
      var answer = act.get();
      costs.put(what, new Cost(service.calls.requests(), meter.taken()));
      return answer;
    }
  }
}
