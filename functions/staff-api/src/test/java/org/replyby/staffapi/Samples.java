package org.replyby.staffapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replyby.json.Json;

/** Bodies that are right, to be made wrong in one place. */
final class Samples {
  private Samples() {}

  static Map<String, Object> chicago() {
    var chicago = new LinkedHashMap<String, Object>();
    chicago.put("name", "Chicago");
    chicago.put("kind", "city");
    chicago.put("state", "IL");
    chicago.put("timeZone", "America/Chicago");
    return chicago;
  }

  static Map<String, Object> letter() {
    var letter = new LinkedHashMap<String, Object>();
    letter.put("jurisdiction", chicago());
    letter.put("matter", Map.of("title", "Byrne JAG FY2016"));
    letter.put("from", Map.of("office", "Bureau of Justice Assistance"));
    letter.put("delivery", "email");
    letter.put("datedOn", "2018-01-24");
    letter.put("receivedOn", "2018-01-24");
    letter.put("demand", "Documents that guided officers.\nAll of them.");
    letter.put("consequences", List.of("subpoena"));
    letter.put("grants", List.of(grant("2500000.50")));
    letter.put("responseDue", Map.of("date", "2018-02-23"));
    return letter;
  }

  static Map<String, Object> grant(Object amount) {
    return Map.of(
        "awardNumber", "SAMPLE-1", "program", "JAG", "fiscalYear", 2016, "amount", amount);
  }

  static Map<String, Object> subpoena() {
    var subpoena = new LinkedHashMap<String, Object>();
    subpoena.put("jurisdiction", chicago());
    subpoena.put("matter", Map.of("title", "Byrne JAG FY2016"));
    subpoena.put("kind", "administrative");
    subpoena.put("from", Map.of("office", "Office of Justice Programs"));
    subpoena.put("issuedOn", "2018-01-25");
    subpoena.put("returnDate", Map.of("date", "2018-02-08"));
    subpoena.put("demand", "The same documents.");
    subpoena.put("disclosure", Map.of("limited", "no"));
    return subpoena;
  }

  /** A letter with one field in place of another. */
  static String letterWith(String field, Object value) {
    var letter = letter();
    letter.put(field, value);
    return Json.write(letter);
  }

  static String json(Map<String, ?> body) {
    return Json.write(body);
  }
}
