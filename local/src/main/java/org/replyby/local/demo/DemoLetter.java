package org.replyby.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The letter that each of the 23 governments got, as a request to record it. */
final class DemoLetter {
  private DemoLetter() {}

  /**
   * The letter to one of them, received on the day that it is dated, and due at the end of a day.
   */
  static Map<String, Object> to(Government government, LocalDate dated, LocalDate due) {
    var letter = new LinkedHashMap<String, Object>();
    letter.put("jurisdiction", government.described());
    letter.put("matter", DemoDemand.LETTER.described());
    letter.put(
        "from",
        Map.of(
            "office", "Office of Justice Programs",
            "signatory", "Director, Bureau of Justice Assistance"));
    letter.put("delivery", "email");
    letter.put("datedOn", dated.toString());
    letter.put("announcedOn", dated.toString());
    letter.put("receivedOn", dated.toString());
    letter.put(
        "demand",
        "All documents that tell law-enforcement employees, by order, directive, instruction or"
            + " guidance, whether and how to communicate with DOJ, DHS or ICE (8 U.S.C. 1373).");
    letter.put("consequences", List.of("subpoena", "past-grants-returned", "new-grants-refused"));
    letter.put("responseDue", Map.of("date", due.toString()));
    return letter;
  }
}
