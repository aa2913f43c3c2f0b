package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The API shows staff which deadlines have alerts that reach nobody. */
@Tag("aws")
class NobodyConfirmedTest {
  private static final String LOS_ANGELES = "city-of-los-angeles-ca";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void theirDeadlinesSaySo() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.recordLetter();
    service.put("/v1/jurisdictions/" + LOS_ANGELES, Samples.losAngeles()).is(201);
    service
        .post(
            "/v1/letters",
            Samples.letter(
                "jurisdiction", LOS_ANGELES, "responseDue", Map.of("date", "2018-03-23")))
        .is(201);
    service.officials.addUnreachable(LOS_ANGELES, "Ben Example", "primary");

    assertThat(service.as("chicago-il " + LOS_ANGELES).get("/v1/deadlines").list("deadlines"))
        .extracting(d -> d.get("matter") + " " + d.get("nobodyConfirmed"))
        .containsExactly(
            "chicago-il.byrne-jag-fy2016 false", LOS_ANGELES + ".byrne-jag-fy2016 true");
    assertThat(service.get("/v1/matters/" + LOS_ANGELES + ".byrne-jag-fy2016").is(200).body())
        .containsEntry("nobodyConfirmed", true);
    assertThat(service.get("/v1/matters/chicago-il.byrne-jag-fy2016").is(200).body())
        .containsEntry("nobodyConfirmed", false);
  }

  @Test
  void itCostsNoFurtherRequest() {
    service.addChicago();
    service.recordLetter();
    service.calls.reset();
    service.get("/v1/deadlines?jurisdiction=chicago-il").is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 2));
  }
}
