package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to send to each route of the staff API about the restricted matter of {@link SealedCity}.
 */
final class RouteBodies {
  /** The routes that only read. */
  static final List<String> READING =
      List.of(
          "jurisdictions/{jurisdiction}",
          "jurisdictions/{jurisdiction}/docket",
          "jurisdictions/{jurisdiction}/changes",
          "jurisdictions/{jurisdiction}/matters",
          "jurisdictions/{jurisdiction}/recalculations",
          "jurisdictions/{jurisdiction}/escalation",
          "jurisdictions/{jurisdiction}/officials",
          "jurisdictions/{jurisdiction}/members",
          "members/{member}",
          "jurisdictions/{jurisdiction}/calendars",
          "calendars/{calendar}",
          "jurisdictions/{jurisdiction}/webhooks",
          "webhooks/{webhook}",
          "jurisdictions/{jurisdiction}/imports",
          "import-templates/{kind}",
          "imports/{import}",
          "imports/{import}/problems",
          "imports/{import}/addresses",
          "officials/{official}",
          "subscriptions/{subscription}",
          "letters/{letter}",
          "letters/{letter}/parts",
          "subpoenas/{subpoena}",
          "subpoenas/{subpoena}/parts",
          "deadlines",
          "deadlines/{deadline}",
          "deadlines/{deadline}/plan",
          "recalculations/{recalculation}",
          "matters/{matter}",
          "matters/{matter}/file",
          "matters/{matter}/docket",
          "matters/{matter}/alerts",
          "matters/{matter}/letters",
          "matters/{matter}/subpoenas",
          "matters/{matter}/deadlines",
          "matters/{matter}/documents",
          "documents/{document}",
          "exports/{export}",
          "alerts/{alert}",
          "officials/{official}/subscriptions");

  private RouteBodies() {}

  /** A body for each route that its counsel could send, or an empty one. */
  static Map<String, Map<String, Object>> of(SealedCity city) {
    var bodies = new LinkedHashMap<String, Map<String, Object>>();
    READING.forEach(route -> bodies.put("GET /v1/" + route, Map.of()));
    bodies.put("PUT /v1/jurisdictions/{jurisdiction}", Samples.chicago());
    bodies.put(
        "PUT /v1/jurisdictions/{jurisdiction}/escalation",
        map("part", 10, "leastMinutes", 15, "mostMinutes", 120));
    bodies.put("POST /v1/jurisdictions/{jurisdiction}/officials", map("name", "Eve", "role", "x"));
    bodies.put("GET /v1/me", Map.of());
    bodies.put("GET /v1/jurisdictions", Map.of());
    bodies.put("POST /v1/me/invitations", Map.of());
    bodies.put("POST /v1/jurisdictions/{jurisdiction}/members", member());
    bodies.put(
        "POST /v1/jurisdictions/{jurisdiction}/calendars",
        map("official", city.ann, "shows", "titles"));
    bodies.put("DELETE /v1/calendars/{calendar}", Map.of());
    bodies.put("PATCH /v1/members/{member}", map("roles", List.of("viewer")));
    bodies.put("DELETE /v1/members/{member}", Map.of());
    bodies.put("POST /v1/jurisdictions/{jurisdiction}/webhooks", webhook());
    bodies.put("POST /v1/webhooks/{webhook}/secret", Map.of());
    bodies.put("POST /v1/webhooks/{webhook}/test", Map.of());
    bodies.put("DELETE /v1/webhooks/{webhook}", Map.of());
    bodies.put("POST /v1/jurisdictions/{jurisdiction}/imports", map("kind", "letters"));
    bodies.put("GET /v1/imports/{import}/table", Map.of());
    bodies.put("POST /v1/imports/{import}/start", map("lines", "good"));
    bodies.put("POST /v1/imports/{import}/stop", Map.of());
    bodies.put("POST /v1/imports/{import}/subscribe", Map.of());
    bodies.put("PATCH /v1/officials/{official}", map("tier", "deputy"));
    bodies.put(
        "PUT /v1/officials/{official}/leave", map("until", "2018-02-01", "standIn", city.bo));
    bodies.put("DELETE /v1/officials/{official}/leave", Map.of());
    bodies.put("POST /v1/officials/{official}/retirement", map("successor", city.bo));
    bodies.put("PUT /v1/officials/{official}/digest", map("wanted", true));
    bodies.put("PUT /v1/officials/{official}/attorney", map("attorney", true));
    bodies.put("POST /v1/officials/{official}/subscriptions", map("email", "e@example.com"));
    bodies.put("POST /v1/subscriptions/{subscription}/confirm", map("code", "123456"));
    bodies.put("POST /v1/subscriptions/{subscription}/test", Map.of());
    bodies.put("DELETE /v1/subscriptions/{subscription}", Map.of());
    bodies.put("POST /v1/letters", letter());
    bodies.put("POST /v1/subpoenas", SealedCity.subpoena(city.limitedTo(city.ann)));
    bodies.put("POST /v1/deadlines", byHand());
    bodies.put(
        "POST /v1/deadlines/compute",
        map(
            "triggerDate", "2018-01-24",
            "period", 14,
            "unit", "calendar_days",
            "rule", "frcp6a_forward",
            "timeZone", "America/Chicago"));
    bodies.put("POST /v1/deadlines/{deadline}/met", map("on", "2018-01-24"));
    bodies.put("POST /v1/deadlines/{deadline}/withdrawn", map("on", "2018-01-24", "why", "x"));
    bodies.put(
        "POST /v1/deadlines/{deadline}/extension",
        map("due", map("date", "2018-03-01"), "grantedBy", "x", "why", "x"));
    bodies.put(
        "POST /v1/deadlines/{deadline}/confirmation", map("official", city.ann, "planVersion", 1));
    bodies.put("PUT /v1/matters/{matter}/disclosure", map("disclosure", SealedCity.NO, "why", "x"));
    bodies.put("GET /v1/documents/{document}/content", Map.of());
    bodies.put("POST /v1/documents/{document}/withdrawal", map("why", "Another matter's."));
    bodies.put("POST /v1/matters/{matter}/exports", map("privileged", "leave-out"));
    bodies.put("POST /v1/matters/{matter}/documents", map("title", "Quillfeather", "type", "pdf"));
    bodies.put("PUT /v1/matters/{matter}/sharing", map("shares", "nothing"));
    bodies.put("PUT /v1/campaigns/{campaign}", map("name", "A review"));
    bodies.put("GET /v1/campaigns", Map.of());
    bodies.put("GET /v1/campaigns/{campaign}", Map.of());
    bodies.put("POST /v1/recalculations/preview", closing());
    bodies.put(
        "POST /v1/recalculations",
        map(
            "matter",
            map("matter", SealedCity.MATTER, "title", "Another"),
            "token",
            "0123456789abcdef0123456789abcdef"));
    bodies.put("POST /v1/alerts/{alert}/acknowledgment", map());
    bodies.put("DELETE /v1/alerts/{alert}/acknowledgment", map());
    bodies.put("POST /v1/deadlines/{deadline}/closing-confirmation", map("planVersion", 1));
    bodies.put("POST /v1/deadlines/{deadline}/reopening", map("why", "x"));
    bodies.put(
        "PUT /v1/jurisdictions/{jurisdiction}/second-person", map("secondPerson", "not-required"));
    bodies.put("POST /v1/matters/{matter}/withheld-texts", map("entry", 1, "why", "x"));
    return bodies;
  }

  static Map<String, Object> webhook() {
    return map("url", "https://cases.example.gov/hooks");
  }

  static Map<String, Object> member() {
    return map(
        "name", "Cleo Example", "email", "cleo@example.com", "roles", List.of("administrator"));
  }

  static Map<String, Object> letter() {
    return Samples.letter(
        "matter", map("title", "Quillfeather"), "demand", "More about the Zanzibar ledgers.");
  }

  private static Map<String, Object> byHand() {
    return map(
        "matter", SealedCity.MATTER,
        "kind", "motion-to-quash",
        "from", map("office", "Office of Justice Programs"),
        "datedOn", "2018-01-24",
        "demand", "A motion to quash.",
        "due", map("date", "2018-02-05"),
        "statedBy", "the city attorney");
  }

  /** The day on which the restricted subpoena is returnable. */
  static Map<String, Object> closing() {
    return map(
        "closing",
        map(
            "jurisdiction", "chicago-il",
            "date", "2018-02-13",
            "kind", "court",
            "name", "a day of snow",
            "authority", "General Order 18-0005"));
  }
}
