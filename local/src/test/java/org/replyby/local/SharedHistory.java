package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Random changes of two matters by a member who is counsel and holds every role. A change that the
 * record contradicts is refused, and that is a step too.
 */
final class SharedHistory {
  static final List<String> MATTERS =
      List.of("chicago-il.byrne-jag-fy2016", "chicago-il.another-inquiry");

  /** What some histories do at least once, and with success. */
  static final Set<String> MUST =
      Set.of(
          "letter",
          "subpoena",
          "by hand",
          "sharing",
          "disclosure",
          "met",
          "withdrawn",
          "extension",
          "correction",
          "title",
          "void",
          "closing");

  private static final int WORDS = 1_000;

  private final TestService service;
  private final Random random;
  private final String attorney;
  private final List<String> letters = new ArrayList<>();
  private final List<String> deadlines = new ArrayList<>();
  private int number;

  SharedHistory(TestService service, Random random) {
    this.service = service;
    this.random = random;
    service.addChicago();
    attorney = service.officials.addReachable("Ann Example");
    service.put("/v1/officials/" + attorney + "/attorney", map("attorney", true)).is(200);
    service.asOfficials(attorney);
  }

  /** Does something, and says what if it was not refused. */
  String next() {
    number++;
    return switch (random.nextInt(20)) {
      case 0, 1 -> letter();
      case 2 -> subpoena();
      case 3 -> byHand();
      case 4, 5 -> done("met", onDeadline("met", Samples.met("2018-01-24")));
      case 6 -> done("withdrawn", onDeadline("withdrawn", map("on", "2018-01-24", "why", "x")));
      case 7 -> done("reopening", onDeadline("reopening", map("why", "It came back.")));
      case 8 -> done("extension", onDeadline("extension", extension()));
      case 9, 10 -> change("correction", map("letter", correction()));
      case 11 -> change("title", map("matter", map("matter", matter(), "title", "T " + number)));
      case 12 -> change("closing", RecalculationFixture.closing("2018-02-" + (10 + number % 18)));
      case 13 -> disclosure();
      case 14 -> withhold();
      case 15 -> time();
      case 16 -> change("void", map("void", map("document", of(letters), "why", "Twice.")));
      default -> sharing();
    };
  }

  private String letter() {
    var grant = map("awardNumber", "A-" + random.nextInt(4), "program", "JAG", "fiscalYear", 2016);
    grant.put("amount", random.nextInt(WORDS));
    var answer =
        service.post(
            "/v1/letters",
            Samples.letter(
                "jurisdiction",
                "chicago-il",
                "matter",
                titled(),
                "demand",
                "word ".repeat(1 + random.nextInt(300)) + number,
                "privileged",
                random.nextInt(4) == 0,
                "grants",
                List.of(grant)));
    return recorded("letter", answer);
  }

  private String subpoena() {
    var body = Samples.subpoena("matter", titled(), "demand", "The same documents, " + number);
    if (random.nextBoolean()) {
      body.put("issuedOn", "2018-01-22");
    }
    return recorded("subpoena", service.post("/v1/subpoenas", body));
  }

  private String byHand() {
    var body =
        map(
            "matter", matter(),
            "kind", "ordered",
            "from", map("office", "Office of Justice Programs"),
            "datedOn", "2018-01-24",
            "demand", "What the court orders.",
            "due", map("date", "2018-03-" + (10 + random.nextInt(20))),
            "statedBy", "the city attorney");
    return recorded("by hand", service.post("/v1/deadlines", body));
  }

  private String recorded(String what, Answer answer) {
    if (answer.status() == 201) {
      if (answer.body().containsKey("letter")) {
        letters.add(String.valueOf(answer.map("letter").get("letter")));
      }
      var deadline = answer.body().get("deadline");
      deadlines.add(
          deadline instanceof Map<?, ?> shown
              ? String.valueOf(shown.get("deadline"))
              : String.valueOf(deadline));
    }
    return done(what, answer);
  }

  private Answer onDeadline(String what, Map<String, ?> body) {
    return service.post("/v1/deadlines/" + of(deadlines) + "/" + what, body);
  }

  private Map<String, Object> extension() {
    var date = "2018-03-" + (10 + random.nextInt(20));
    return map("due", map("date", date), "grantedBy", "BJA", "why", "Asked.");
  }

  private Map<String, Object> correction() {
    return switch (random.nextInt(3)) {
      case 0 -> map("letter", of(letters), "demand", "Other words, " + number);
      case 1 -> map("letter", of(letters), "privileged", random.nextBoolean());
      default ->
          map("letter", of(letters), "responseDue", map("date", "2018-02-" + (10 + number % 18)));
    };
  }

  /** Previews and makes it, and does its job. */
  private String change(String what, Map<String, Object> change) {
    var preview = service.post("/v1/recalculations/preview", change);
    if (preview.status() != 200) {
      return "refused";
    }
    change.put("token", preview.text("token"));
    var answer = service.post("/v1/recalculations", change);
    service.sweep();
    return done(what, answer);
  }

  private String disclosure() {
    var answer = random.nextInt(3) == 0 ? "not-known" : "no";
    var body = map("disclosure", map("limited", answer), "why", "x");
    return done("disclosure", service.put("/v1/matters/" + matter() + "/disclosure", body));
  }

  private String withhold() {
    var body = map("entry", 1, "texts", List.of("demand"), "why", "x");
    return done("withheld", service.post("/v1/matters/" + matter() + "/withheld-texts", body));
  }

  private String time() {
    service.advance(Duration.ofHours(random.nextInt(72)));
    service.sweep();
    service.deliverStream();
    service.sweep();
    return "time";
  }

  private String sharing() {
    var shares = List.of("nothing", "status-and-dates", "demand-too", "demand-too");
    var wanted = map("shares", shares.get(random.nextInt(shares.size())));
    if (!wanted.containsValue("nothing")) {
      wanted.put("campaign", random.nextInt(3) == 0 ? "second" : "first");
    }
    return done("sharing", service.put("/v1/matters/" + matter() + "/sharing", wanted));
  }

  private String matter() {
    return MATTERS.get(random.nextInt(MATTERS.size()));
  }

  private Map<String, Object> titled() {
    return random.nextBoolean()
        ? map("title", "Byrne JAG FY2016")
        : map("title", "Another inquiry");
  }

  private String of(List<String> ids) {
    return ids.isEmpty() ? MATTERS.getFirst() + ".none" : ids.get(random.nextInt(ids.size()));
  }

  private static String done(String what, Answer answer) {
    return answer.status() < 300 ? what : "refused";
  }
}
