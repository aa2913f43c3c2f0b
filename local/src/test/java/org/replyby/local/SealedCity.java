package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Chicago with a restricted matter. Ann is its counsel, Cy is another city attorney, Bo, Di and Wu
 * are a primary official, a deputy and a watcher. The demand has words that nobody else may see.
 */
final class SealedCity {
  static final String MATTER = "chicago-il.quillfeather";
  static final Map<String, Object> NOT_KNOWN = map("limited", "not-known");
  static final Map<String, Object> NO = map("limited", "no");

  /** None of these may reach anybody but counsel; ids of the matter begin with the first. */
  private static final List<String> SECRETS =
      List.of("quillfeather", "zanzibar", "office of sealed names", "order 18-cv-1");

  final TestService service;
  final String ann;
  final String bo;
  final String cy;
  final String di;
  final String wu;

  SealedCity(TestService service) {
    this.service = service;
    service.addChicago();
    ann = service.officials.addReachable("Ann Example");
    bo = service.officials.addReachable("Bo Example");
    cy = service.officials.addReachable("Cy Example");
    di = service.officials.addReachable("Di Example", "deputy");
    wu = service.officials.addReachable("Wu Example", "watcher");
    mark(ann, true);
    mark(cy, true);
  }

  void mark(String official, boolean attorney) {
    service.put("/v1/officials/" + official + "/attorney", Map.of("attorney", attorney)).is(200);
  }

  Map<String, Object> limitedTo(String... counsel) {
    return map("limited", "yes", "counsel", List.of(counsel), "basis", "order 18-cv-1");
  }

  /** Returnable on 2018-02-13, twenty days after its issue. */
  static Map<String, Object> subpoena(Map<String, Object> disclosure) {
    var subpoena =
        Samples.subpoena(
            "matter",
            map("title", "Quillfeather"),
            "kind",
            "administrative-3486",
            "from",
            map("office", "Office of Sealed Names"),
            "demand",
            "The Zanzibar ledgers.",
            "disclosure",
            disclosure);
    subpoena.remove("returnDate");
    subpoena.put("returnWithin", map("count", 20, "unit", "calendar_days", "from", "issue"));
    return subpoena;
  }

  /** Records it as a clerk, and returns the deadline that it states. */
  String record(Map<String, Object> disclosure) {
    return TestService.deadlineOf(service.post("/v1/subpoenas", subpoena(disclosure)).is(201));
  }

  Answer disclose(Map<String, Object> disclosure) {
    return service.put(
        "/v1/matters/" + MATTER + "/disclosure", map("disclosure", disclosure, "why", "x"));
  }

  TestService asCounsel() {
    return service.asOfficials(ann);
  }

  TestService asClerk() {
    return service.asOfficials("");
  }

  /** The words that a text has and that only counsel may see. */
  static List<String> secretsIn(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return SECRETS.stream().filter(lower::contains).toList();
  }

  /** To which of the officials an alert went, by the last part of its id. */
  static String official(String alert) {
    return alert.startsWith("chicago-il.quillfeather.")
        ? "chicago-il." + alert.substring(alert.lastIndexOf('.') + 1)
        : "";
  }

  Stream<String> everybodyButAnn() {
    return Stream.of(bo, cy, di, wu).map(Objects::requireNonNull);
  }
}
