package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a city can send to each operation that takes a body, about its own things; each body names
 * something at every place where it can, one after the other.
 */
final class CityRequests {
  private static final String PREVIEW = "POST /v1/recalculations/preview";
  private static final String APPLY = "POST /v1/recalculations";

  private final CityThings own;
  private final Map<String, Map<String, Object>> bodies = new LinkedHashMap<>();

  CityRequests(CityThings own) {
    this.own = own;
    people();
    demands();
    deadline();
    matter();
  }

  /** Null for an operation without a body. */
  @Nullable Map<String, Object> body(String operation) {
    return bodies.get(operation);
  }

  private void people() {
    put("PUT /v1/jurisdictions/{jurisdiction}", Samples.losAngeles());
    put(
        "PUT /v1/jurisdictions/{jurisdiction}/escalation",
        map("part", 10, "leastMinutes", 15, "mostMinutes", 120));
    put("PUT /v1/jurisdictions/{jurisdiction}/second-person", map("secondPerson", "required"));
    put("POST /v1/jurisdictions/{jurisdiction}/members", RouteBodies.member());
    put("POST /v1/jurisdictions/{jurisdiction}/calendars", map("shows", "dates"));
    put("POST /v1/jurisdictions/{jurisdiction}/officials", map("name", "Eve", "role", "x"));
    put("PATCH /v1/members/{member}", map("roles", List.of("viewer")));
    put("PATCH /v1/officials/{official}", map("tier", "deputy"));
    put(
        "PUT /v1/officials/{official}/leave",
        map("until", "2018-02-10", "standIn", own.colleague()));
    put("POST /v1/officials/{official}/retirement", map("successor", own.colleague()));
    put("PUT /v1/officials/{official}/digest", map("wanted", true));
    put("PUT /v1/officials/{official}/attorney", map("attorney", false));
    put("POST /v1/officials/{official}/subscriptions", map("email", "e@example.com"));
    put("POST /v1/subscriptions/{subscription}/confirm", map("code", "123456"));
    put("POST /v1/subscriptions/{subscription}/test", map());
    put("POST /v1/jurisdictions/{jurisdiction}/imports", map("kind", "letters"));
    put("POST /v1/imports/{import}/start", map("lines", "good"));
  }

  private void demands() {
    var title = map("title", "Another matter");
    put("POST /v1/letters", Samples.letter("jurisdiction", own.city, "matter", title));
    put("POST /v1/subpoenas", Samples.subpoena("jurisdiction", own.city, "matter", title));
    put("POST /v1/deadlines", own.byHand());
  }

  private void deadline() {
    put("POST /v1/deadlines/{deadline}/met", Samples.met("2018-01-24"));
    put("POST /v1/deadlines/{deadline}/withdrawn", map("on", "2018-01-24", "why", "x"));
    put("POST /v1/deadlines/{deadline}/reopening", map("why", "x"));
    put("POST /v1/deadlines/{deadline}/closing-confirmation", map("planVersion", 1));
    put("POST /v1/deadlines/{deadline}/extension", extension());
    put(
        "POST /v1/deadlines/{deadline}/confirmation",
        map("official", own.of("OfficialId"), "planVersion", 1));
    put(PREVIEW, own.closing());
    var applied = own.closing();
    applied.put("token", "0".repeat(32));
    put(APPLY, applied);
    put("POST /v1/alerts/{alert}/acknowledgment", map());
  }

  private static Map<String, Object> extension() {
    return map("due", map("date", "2018-03-01"), "grantedBy", "x", "why", "x");
  }

  private void matter() {
    put(
        "PUT /v1/matters/{matter}/disclosure",
        map("disclosure", map("limited", "not-known"), "why", "x"));
    put("POST /v1/matters/{matter}/documents", map("title", "Letter", "type", "pdf"));
    put("POST /v1/documents/{document}/withdrawal", map("why", "x"));
    put("POST /v1/matters/{matter}/exports", map());
    put("PUT /v1/matters/{matter}/sharing", map("shares", "nothing"));
    put(
        "POST /v1/matters/{matter}/withheld-texts",
        map("entry", 1, "texts", List.of("demand"), "why", "x"));
  }

  private void put(String operation, Map<String, Object> body) {
    bodies.put(operation, body);
  }

  /**
   * The same with another thing at a place of the body; what cannot stand beside it is left out.
   */
  Map<String, Object> naming(String operation, String pointer, String id) {
    var body = new LinkedHashMap<>(bodies.getOrDefault(operation, Map.of()));
    var root = pointer.split("/", -1)[1];
    if (root.equals("follows") && operation.equals("POST /v1/letters")) {
      body.put("matter", own.of("MatterId"));
    }
    if (root.equals("follows") && operation.equals("POST /v1/subpoenas")) {
      List.of("jurisdiction", "matter").forEach(body::remove);
    }
    if (root.equals("disclosure")) {
      body.put(root, map("limited", "yes", "counsel", List.of(id), "basis", "an order"));
    }
    if (operation.startsWith(APPLY)) {
      body.remove("closing");
      body.put(root, change(root));
    } else if (pointer.equals("/jurisdiction/jurisdiction")) {
      body.put(root, Samples.losAngeles());
    }
    if (!root.equals("disclosure")) {
      set(body, List.of(pointer.substring(1).split("/", -1)), id);
    }
    return body;
  }

  /** A change of each kind, in which the thing is named. */
  private Map<String, Object> change(String kind) {
    return switch (kind) {
      case "closing" -> map("date", "2018-02-22", "kind", "court", "name", "x", "authority", "x");
      case "removedClosing" -> map("date", "2018-02-23", "kind", "court", "why", "x");
      case "extension" -> extension();
      case "letter", "subpoena", "deadline" -> map("demand", "Another demand.");
      case "matter" -> map("title", "Another title");
      case "jurisdiction" -> map("contact", map("name", "Jo Example", "phone", "312-555-0123"));
      case "void" -> map("why", "x");
      default -> throw new IllegalStateException(kind + " is a new kind of change: add it here");
    };
  }

  @SuppressWarnings("unchecked") // Samples make maps of this type only.
  private static void set(Map<String, Object> body, List<String> path, String id) {
    if (path.size() == 1) {
      body.put(path.getFirst(), id);
    } else {
      var inner = new LinkedHashMap<>((Map<String, Object>) body.get(path.getFirst()));
      body.put(path.getFirst(), inner);
      set(inner, path.subList(1, path.size()), id);
    }
  }
}
