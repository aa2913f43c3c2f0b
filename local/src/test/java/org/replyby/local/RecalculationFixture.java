package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.replyby.local.aws.Watch;

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

  static String id(Answer recorded, String what) {
    return String.valueOf(recorded.map(what).get(what));
  }

  /** A correction; a null takes a field off. */
  static Map<String, Object> correct(String what, String id, @Nullable Object... facts) {
    var fields = fields(facts);
    fields.put(what, id);
    return map(what, fields);
  }

  static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return fields;
  }

  /** What a change would do. */
  Answer preview(Map<String, Object> change) {
    return service.post(PREVIEW, change).is(200);
  }

  /** Makes a change and does its job, and returns the messages that went out after it. */
  List<Watch.Seen> applied(Map<String, Object> change) {
    apply(change).is(201);
    service.sweep();
    service.deliverStream();
    service.sweep();
    return service.watch.take();
  }

  /** The lines of a matter's docket of one kind. */
  List<Map<String, Object>> lines(String matter, String kind) {
    return service.get("/v1/matters/" + matter + "/docket").is(200).list("entries").stream()
        .filter(line -> kind.equals(line.get("kind")))
        .toList();
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
