package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.replyby.local.demo.TodaysLetters;

/** The 23 letters of January 2018, moved to the day on which `make serve` begins. */
class TodaysLettersTest {
  @Test
  void eachCityHasALetterOfTodayThatGivesThirtyDays() {
    try (var service = TestService.startedAt(Instant.parse("2026-11-27T15:00:00Z"))) {
      new TodaysLetters(new Clerk(service.app.staffApi())).record(LocalDate.parse("2026-11-27"));
      var cities = service.get("/v1/jurisdictions?limit=100").is(200).list("jurisdictions");
      assertThat(cities)
          .hasSize(23)
          .allSatisfy(
              city -> {
                var all = service.get("/v1/deadlines?jurisdiction=" + city.get("jurisdiction"));
                assertThat(all.is(200).list("deadlines")).hasSize(1);
                assertThat(all.body().toString()).contains("2026-12-27T");
              });
      service.deliverStream();
      var alerts = service.get("/v1/matters/chicago-il.byrne-jag-fy2016/alerts").is(200);
      assertThat(alerts.list("alerts").toString()).contains("state=published");
    }
  }
}
