package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The staff's list of deadlines can be of those that no city attorney has confirmed. */
@Tag("aws")
class UnconfirmedListTest {
  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String attorney = "";

  @BeforeEach
  void begin() {
    service.addChicago();
    attorney = service.officials.addReachable("Ann Example");
    service.put("/v1/officials/" + attorney + "/attorney", map("attorney", true)).is(200);
  }

  @AfterEach
  void end() {
    service.close();
  }

  private String letter(String due) {
    var letter = Samples.letter("responseDue", Map.of("date", due));
    return TestService.deadlineOf(service.signedInAs("clerk").post("/v1/letters", letter).is(201));
  }

  private void confirm(String deadline) {
    service
        .signedInAs("attorney")
        .post(
            "/v1/deadlines/" + deadline + "/confirmation",
            map("official", attorney, "planVersion", 1))
        .is(200);
  }

  private Iterable<Object> ids(String query) {
    return service
        .get("/v1/deadlines?jurisdiction=chicago-il" + query)
        .is(200)
        .list("deadlines")
        .stream()
        .map(d -> (Object) String.valueOf(d.get("deadline")))
        .toList();
  }

  @Test
  void openOnesComeByDay() {
    var soon = letter("2018-02-02");
    var late = letter("2018-01-26");
    var unconfirmed = letter("2018-02-23");
    var met = letter("2018-02-01");
    confirm(soon);
    confirm(late);
    assertThat(ids("")).containsExactly(late, met, soon, unconfirmed);
    service.post("/v1/deadlines/" + met + "/met", Samples.met("2018-01-24")).is(200);
    assertThat(ids("")).containsExactly(late, soon, unconfirmed);
    service.clock.set(Instant.parse("2018-01-29T15:00:00Z"));
    assertThat(ids("")).containsExactly(late, soon, unconfirmed);
    assertThat(ids("&state=late")).containsExactly(late);
  }

  @Test
  void theListCanBeOfUnconfirmedOnesOnly() {
    var confirmed = letter("2018-02-02");
    var first = letter("2018-02-09");
    var second = letter("2018-02-23");
    var met = letter("2018-02-01");
    confirm(confirmed);
    service.post("/v1/deadlines/" + met + "/met", Samples.met("2018-01-24")).is(200);
    assertThat(ids("&unconfirmed=true")).containsExactly(first, second);
  }
}
