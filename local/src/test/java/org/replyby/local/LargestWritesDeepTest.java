package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.model.Coded;
import org.replyby.model.Official;
import org.replyby.model.SubpoenaKind;

/**
 * The largest case that is allowed of each write fits into one transaction of DynamoDB: a city with
 * 60 officials whom alerts reach, the longest names and texts, the most parts and grants.
 */
@Tag("deep")
class LargestWritesDeepTest {
  private static final String CITY = "chicago-il";
  private static final String MATTER = CITY + ".m";

  /** Four bytes each: no character has more. */
  private static final String WIDE = "\uD83D\uDDFD";

  private static final String LINE = WIDE.repeat(200);
  private static final String REMARK = WIDE.repeat(1_000);

  private final WriteSizes sizes = new WriteSizes();
  private final TestService service = TestService.startedAt(TestService.JANUARY, sizes);
  private int keys;
  private final List<String> officials = new ArrayList<>();

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void theLargestOfEachWriteFitsIntoOneTransaction() {
    aCityOfSixty();
    var letters = demands();
    var deadline = TestService.deadlineOf(letters);
    settled();
    deadline(deadline);
    byHand();
    recalculations(String.valueOf(letters.map("letter").get("letter")));
    people();
    endings();
    System.out.println(sizes.table());
    assertThat(sizes.largest()).hasSizeGreaterThan(25);
    assertThat(sizes.largest().values())
        .allSatisfy(
            size -> {
              assertThat(size.actions()).isLessThanOrEqualTo(WriteSizes.MOST_ACTIONS);
              assertThat(size.bytes()).isLessThan(WriteSizes.MOST_BYTES);
              assertThat(size.item()).isLessThan(WriteSizes.MOST_OF_ITEM);
            });
  }

  private Answer measured(String name, String method, String path, @Nullable Map<String, ?> body) {
    sizes.begin(name);
    var json = body == null ? null : Json.write(body);
    var key = method.equals("POST") ? "key " + keys++ : null;
    var answer = service.call(method, path, json, key);
    sizes.begin("");
    return answer;
  }

  private Answer post(String name, String path, Map<String, ?> body) {
    return measured(name, "POST", path, body);
  }

  private void aCityOfSixty() {
    var opened = Samples.chicago();
    opened.put("contact", map("name", "Jo " + WIDE.repeat(90), "phone", "312-555-0123"));
    measured("a jurisdiction", "PUT", "/v1/jurisdictions/" + CITY, opened).is(201);
    for (int number = 1; number <= Official.MOST_PER_JURISDICTION; number++) {
      var official =
          map(
              "name",
              "O%02d ".formatted(number) + WIDE.repeat(190),
              "role",
              LINE,
              "tier",
              number % 2 == 0 ? "deputy" : "primary",
              "attorney",
              true,
              "digest",
              true);
      var path = "/v1/jurisdictions/" + CITY + "/officials";
      officials.add(post("an official", path, official).is(201).text("official"));
      service.officials.addEmail(officials.getLast(), "o%d@example.com".formatted(number));
    }
    measured("a campaign", "PUT", "/v1/campaigns/c", map("name", LINE)).is(201);
  }

  /** In a matter that is shared, so that its campaign's row is in each transaction. */
  private Answer demands() {
    var opening = letter("first");
    opening.remove("parts");
    var first = post("a letter that opens its matter", "/v1/letters", opening).is(201);
    var sharing = map("campaign", "c", "shares", "demand-too");
    measured("what is shared", "PUT", "/v1/matters/" + MATTER + "/sharing", sharing).is(200);
    var follows = first.map("letter").get("letter");
    var letter = letter("second");
    letter.put("follows", follows);
    var recorded = post("a letter", "/v1/letters", letter).is(201);
    for (var kind : List.of(SubpoenaKind.RULE_45)) {
      var subpoena = subpoena(Coded.code(kind));
      subpoena.put("follows", follows);
      post("a subpoena", "/v1/subpoenas", subpoena).is(201);
    }
    return recorded;
  }

  private Map<String, Object> letter(String which) {
    var demand = which + WIDE.repeat(19_000);
    var letter = Samples.letter("matter", map("title", LINE, "id", "m"), "demand", demand);
    letter.put("from", map("office", WIDE.repeat(100), "signatory", LINE));
    letter.put("addressee", LINE);
    letter.put("grants", IntStream.range(0, 50).mapToObj(LargestWritesDeepTest::grant).toList());
    letter.put("parts", parts("due"));
    letter.put("sharedLetter", WIDE.repeat(100));
    return letter;
  }

  private Map<String, Object> subpoena(String kind) {
    var demand = kind + WIDE.repeat(19_000);
    var subpoena = Samples.subpoena("matter", map("title", LINE, "id", "m"), "demand", demand);
    subpoena.put("kind", kind);
    subpoena.put("from", map("office", WIDE.repeat(100), "signatory", LINE));
    subpoena.put("servedOn", "2018-01-24");
    subpoena.put("parts", parts("due"));
    return subpoena;
  }

  private static Map<String, Object> grant(int number) {
    var award = "%02d".formatted(number) + WIDE.repeat(98);
    return map("awardNumber", award, "program", LINE, "fiscalYear", 2016, "amount", 1_000_000);
  }

  private static List<Map<String, Object>> parts(String due) {
    return IntStream.range(0, 10)
        .mapToObj(
            n ->
                map(
                    "what",
                    n + WIDE.repeat(59),
                    due,
                    map("date", "2018-02-%02d".formatted(12 + n))))
        .toList();
  }

  /** So that no reminder waits: the sweeps' own writes are measured too. */
  private void settled() {
    service.advance(Duration.ofMinutes(2));
    sizes.begin("a sweep");
    service.sweep();
    sizes.begin("");
  }

  private void deadline(String deadline) {
    var path = "/v1/deadlines/" + deadline;
    service.signedInAs("attorney");
    var confirmation = map("official", officials.getFirst(), "planVersion", 1, "note", REMARK);
    post("a confirmation", path + "/confirmation", confirmation).is(200);
    var extension =
        map("due", map("date", "2018-03-30"), "grantedBy", LINE, "why", REMARK, "citing", LINE);
    post("an extension", path + "/extension", extension).is(200);
    var alerts = service.get("/v1/matters/" + MATTER + "/alerts?limit=100").list("alerts");
    var alert =
        alerts.stream().filter(a -> "published".equals(a.get("state"))).findFirst().orElseThrow();
    var known = "/v1/alerts/" + alert.get("alert") + "/acknowledgment";
    post("an acknowledgment", known, Map.of()).is(201);
    measured("an acknowledgment taken back", "DELETE", known, null).is(200);
  }

  private void byHand() {
    var ordered = map("matter", MATTER, "kind", "ordered", "datedOn", "2018-01-24");
    ordered.put("from", map("office", WIDE.repeat(100), "signatory", LINE));
    ordered.put("demand", "by hand" + WIDE.repeat(19_000));
    ordered.put("name", WIDE.repeat(60));
    ordered.put("due", map("date", "2018-02-26"));
    ordered.put("statedBy", LINE);
    ordered.put("byOrder", true);
    post("a deadline by hand", "/v1/deadlines", ordered).is(201);
  }

  private Answer apply(String name, Map<String, Object> change) {
    var preview = service.post("/v1/recalculations/preview", change).is(200);
    var applied = new LinkedHashMap<>(change);
    applied.put("token", preview.text("token"));
    return post(name, "/v1/recalculations", applied).is(201);
  }

  private void recalculations(String letter) {
    var closing = map("jurisdiction", CITY, "date", "2018-02-12", "kind", "court", "name", LINE);
    closing.put("authority", LINE);
    apply("a closed day", map("closing", closing));
    var corrected = letter("third");
    List.of("jurisdiction", "matter", "another").forEach(corrected::remove);
    corrected.put("letter", letter);
    apply("a corrected letter", map("letter", corrected));
    settled();
    apply("a corrected title", map("matter", map("matter", MATTER, "title", WIDE.repeat(199))));
    apply("a void letter", map("void", map("document", letter, "why", REMARK)));
  }

  private void people() {
    var first = officials.getFirst();
    var path = "/v1/officials/" + first;
    var leave = map("until", "2018-02-20", "standIn", officials.get(1));
    measured("a leave", "PUT", path + "/leave", leave).is(200);
    measured("the end of a leave", "DELETE", path + "/leave", null).is(200);
    var edited = map("role", WIDE.repeat(199));
    measured("an official edited", "PATCH", path, edited).is(200);
    var known = service.get(path + "/subscriptions").list("subscriptions").getFirst();
    var address = "/v1/subscriptions/" + known.get("subscription");
    measured("an address ended", "DELETE", address, null).is(200);
    var email = map("email", "x".repeat(60) + "@example.com");
    post("an address, and all open deadlines", path + "/subscriptions", email).is(201);
    var successor = map("successor", officials.get(2));
    post("a retirement", "/v1/officials/" + officials.get(3) + "/retirement", successor).is(200);
    var second = map("secondPerson", "required");
    var setting = "/v1/jurisdictions/" + CITY + "/second-person";
    measured("a second person", "PUT", setting, second).is(200);
  }

  private void endings() {
    var all = service.get("/v1/deadlines?jurisdiction=" + CITY).list("deadlines");
    var letters = all.stream().filter(d -> "response".equals(d.get("kind"))).toList();
    var path = "/v1/deadlines/" + letters.getFirst().get("deadline");
    var reply = map("on", "2018-01-24", "sent", REMARK, "how", LINE, "reference", LINE);
    service.as(CITY).signedInAs("clerk");
    post("a reply, waiting for a second person", path + "/met", reply).is(200);
    var seen = map("planVersion", service.get(path).body().get("planVersion"));
    service.signedInAs("another attorney");
    post("a closing confirmed", path + "/closing-confirmation", seen).is(200);
    post("a deadline opened again", path + "/reopening", map("why", REMARK)).is(200);
    var withdrawn = map("on", "2018-01-24", "why", REMARK);
    post("a demand withdrawn", path + "/withdrawn", withdrawn).is(200);
    var unshared = map("shares", "nothing");
    measured("nothing shared", "PUT", "/v1/matters/" + MATTER + "/sharing", unshared).is(200);
    var limited = map("disclosure", map("limited", "not-known"), "why", REMARK);
    measured("a restriction", "PUT", "/v1/matters/" + MATTER + "/disclosure", limited).is(200);
    var texts = service.get("/v1/matters/" + MATTER + "/docket?limit=1").list("entries");
    assertThat(texts).hasSize(1);
    var withheld = map("entry", 1, "why", REMARK);
    post("texts withheld", "/v1/matters/" + MATTER + "/withheld-texts", withheld);
  }
}
