package org.replyby.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Realistic input: the January letter to Chicago, a subpoena, and two cities. */
public final class Samples {
  private Samples() {}

  static Map<String, Object> chicago() {
    return map("name", "Chicago", "kind", "city", "state", "IL", "timeZone", "America/Chicago");
  }

  static Map<String, Object> losAngeles() {
    return map(
        "name",
        "City of Los Angeles",
        "kind",
        "city",
        "state",
        "CA",
        "timeZone",
        "America/Los_Angeles");
  }

  static String email(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
  }

  /**
   * The letter of 2018-01-24, due on 2018-02-23, in which {@code others} replace fields. It is said
   * to be another one, since tests record it more than once.
   */
  public static Map<String, Object> letter(Object... others) {
    var letter =
        map(
            "jurisdiction",
            chicago(),
            "matter",
            map("title", "Byrne JAG FY2016"),
            "from",
            map("office", "Office of Justice Programs", "signatory", "Director, BJA"),
            "delivery",
            "email",
            "datedOn",
            "2018-01-24",
            "announcedOn",
            "2018-01-24",
            "receivedOn",
            "2018-01-24",
            "demand",
            "All documents reflecting orders or guidance on communication with DOJ, DHS or ICE.",
            "consequences",
            List.of("subpoena", "past-grants-returned"),
            "grants",
            List.of(
                map(
                    "awardNumber",
                    "2016-DJ-BX-0001",
                    "program",
                    "Byrne JAG",
                    "fiscalYear",
                    2016,
                    "amount",
                    2_000_000)),
            "responseDue",
            map("date", "2018-02-23"),
            "another",
            true);
    letter.putAll(map(others));
    return letter;
  }

  public static Map<String, Object> subpoena(Object... others) {
    var subpoena =
        map(
            "jurisdiction",
            "chicago-il",
            "matter",
            map("title", "Byrne JAG FY2016"),
            "kind",
            "administrative",
            "from",
            map("office", "Office of Justice Programs"),
            "issuedOn",
            "2018-01-24",
            "returnDate",
            map("date", "2018-02-07", "time", "10:00"),
            "demand",
            "The same documents.",
            "disclosure",
            map("limited", "no"),
            "another",
            true);
    subpoena.putAll(map(others));
    return subpoena;
  }

  /** A reply that went out on a day, with the evidence that is asked for while a date is ahead. */
  public static Map<String, Object> met(Object on, Object... others) {
    var met = map("on", on, "sent", "Documents.", "how", "By email.", "reference", "message 4711");
    met.putAll(map(others));
    return met;
  }

  public static Map<String, Object> map(Object... namesAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
