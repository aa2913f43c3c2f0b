package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The longest that the contract lets each field be, in characters of four bytes. */
final class WideSamples {
  static final String CITY = "chicago-il";
  static final String MATTER = CITY + ".m";

  /** Four bytes in UTF-8: no character has more. */
  static final String WIDE = "\uD83D\uDDFD";

  static final String LINE = WIDE.repeat(200);
  static final String REMARK = WIDE.repeat(1_000);
  private static final int PARTS = 10;
  private static final int GRANTS = 50;

  private WideSamples() {}

  static Map<String, Object> city() {
    var city = Samples.chicago();
    city.put("contact", map("name", "Jo " + WIDE.repeat(90), "phone", "312-555-0123"));
    return city;
  }

  static Map<String, Object> official(int number) {
    var official = map("name", "O%02d ".formatted(number) + WIDE.repeat(190), "role", LINE);
    official.put("tier", number % 2 == 0 ? "deputy" : "primary");
    official.put("attorney", true);
    official.put("digest", true);
    return official;
  }

  static Map<String, Object> member(String official) {
    var roles = List.of("viewer", "clerk", "counsel", "administrator", "observer");
    var member = map("name", WIDE.repeat(200), "email", "c".repeat(60) + "@example.com");
    member.put("roles", roles);
    member.put("official", official);
    return member;
  }

  static Map<String, Object> webhook() {
    var webhook = RouteBodies.webhook();
    webhook.put("url", "https://receiver.example/" + "a".repeat(475));
    return webhook;
  }

  /** {@code which} makes it differ from the others. */
  static Map<String, Object> letter(String which) {
    var letter = Samples.letter("matter", map("title", LINE, "id", "m"));
    letter.put("demand", which + WIDE.repeat(19_900));
    letter.put("from", office());
    letter.put("addressee", LINE);
    letter.put("grants", IntStream.range(0, GRANTS).mapToObj(WideSamples::grant).toList());
    letter.put("parts", IntStream.range(0, PARTS).mapToObj(WideSamples::part).toList());
    letter.put("sharedLetter", WIDE.repeat(100));
    return letter;
  }

  static Map<String, Object> subpoena(String kind) {
    var subpoena = Samples.subpoena("matter", map("title", LINE, "id", "m"));
    subpoena.put("demand", kind + WIDE.repeat(19_900));
    subpoena.put("kind", kind);
    subpoena.put("from", office());
    subpoena.put("servedOn", "2018-01-24");
    subpoena.put("parts", IntStream.range(0, PARTS).mapToObj(WideSamples::part).toList());
    return subpoena;
  }

  static Map<String, Object> byHand() {
    var ordered = map("matter", MATTER, "kind", "ordered", "datedOn", "2018-01-24");
    ordered.put("from", office());
    ordered.put("demand", "by hand" + WIDE.repeat(19_900));
    ordered.put("name", WIDE.repeat(60));
    ordered.put("due", map("date", "2018-02-26"));
    ordered.put("statedBy", LINE);
    ordered.put("byOrder", true);
    return ordered;
  }

  private static Map<String, Object> office() {
    return map("office", WIDE.repeat(100), "signatory", LINE);
  }

  private static Map<String, Object> grant(int number) {
    var award = "%02d".formatted(number) + WIDE.repeat(98);
    return map("awardNumber", award, "program", LINE, "fiscalYear", 2016, "amount", 1_000_000);
  }

  private static Map<String, Object> part(int number) {
    var due = map("date", "2018-02-%02d".formatted(12 + number));
    return map("what", number + WIDE.repeat(59), "due", due);
  }
}
