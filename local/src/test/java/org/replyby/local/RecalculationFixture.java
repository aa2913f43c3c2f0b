package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A service with Chicago and one official, for tests that recalculate its deadlines. */
abstract class RecalculationFixture {
  static final String PREVIEW = "/v1/recalculations/preview";
  static final String RECALCULATIONS = "/v1/recalculations";

  final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void chicagoHasAnOfficial() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
  }

  @AfterEach
  void end() {
    service.close();
  }

  static Map<String, Object> closing(String date) {
    return map(
        "closing",
        map(
            "jurisdiction",
            "chicago-il",
            "date",
            date,
            "kind",
            "court",
            "name",
            "a day of snow",
            "authority",
            "General Order 18-0005"));
  }

  Answer apply(Map<String, Object> change) {
    change.put("token", service.post(PREVIEW, change).is(200).text("token"));
    return service.post(RECALCULATIONS, change);
  }

  Map<String, Object> deadline(String id) {
    return service.get("/v1/deadlines/" + id).is(200).body();
  }

  /** A date and time of a deadline, in the local time of the city. */
  String date(String id, String name) {
    return String.valueOf(deadline(id).get(name));
  }

  void settle() {
    service.deliverStream();
    service.sweep();
    service.takePublished();
  }
}
