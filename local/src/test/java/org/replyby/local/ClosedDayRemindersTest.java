package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A day is closed after a deadline was recorded: its date stays, and its reminder moves. */
@Tag("aws")
class ClosedDayRemindersTest extends EscalationFixture {
  @Test
  void aDayThatIsClosedLaterMovesTheReminderToTheOpenDayBefore() {
    at("2018-02-16T15:00:00Z");
    close("2018-02-20");
    assertThat(at("2018-02-20T15:00:00Z")).as("three days before, which is closed now").isEmpty();
    assertThat(at("2018-02-22T15:00:00Z")).containsAll(told("d1", primary, deputy));
  }

  @Test
  void theLastOpenDayStaysCertainWhenItIsClosedLater() {
    at(D3);
    close("2018-02-22");
    assertThat(at("2018-02-21T15:00:00Z"))
        .filteredOn(alert -> alert.contains(".d2."))
        .containsAll(told("d2", primary));
    assertThat(at("2018-02-22T15:00:00Z")).noneMatch(alert -> alert.contains(".d1."));
    assertThat(at("2018-02-23T15:00:00Z")).containsAll(told("d0", primary, deputy));
  }

  private void close(String day) {
    var closing =
        Map.<String, Object>of(
            "jurisdiction",
            "chicago-il",
            "date",
            day,
            "kind",
            "court",
            "name",
            "a day of snow",
            "authority",
            "General Order 18-0005");
    var change = new LinkedHashMap<String, Object>(Map.of("closing", closing));
    change.put("token", service.post("/v1/recalculations/preview", change).is(200).text("token"));
    service.post("/v1/recalculations", change).is(201);
    service.sweep();
  }
}
