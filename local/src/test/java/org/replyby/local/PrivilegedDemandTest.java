package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A demand whose text is privileged is on record, and in no message. */
@Tag("aws")
class PrivilegedDemandTest {
  private static final String SECRET = "Every memo of counsel on the sanctuary ordinance.";
  private static final String WITHHELD = "The demand's text is withheld. Ask the city attorney.";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void begin() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.officials.addReachable("Wes Example", "watcher");
    service.signedInAs("clerk");
  }

  @AfterEach
  void end() {
    service.close();
  }

  /** The emails that went out, none of which holds a word of it. */
  private List<String> told() {
    service.deliverStream();
    var seen = service.watch.take();
    assertThat(seen)
        .isNotEmpty()
        .allSatisfy(
            s -> assertThat(s.email() + s.sms() + s.subject()).doesNotContain("memo", "sanctuary"));
    return seen.stream().map(s -> s.email()).toList();
  }

  private String line(String docket, String kind) {
    return service.get(docket).is(200).list("entries").stream()
        .filter(entry -> entry.get("kind").equals(kind))
        .findFirst()
        .map(String::valueOf)
        .orElseThrow();
  }

  @Test
  void aLettersTextIsOnRecordAndInNoAlert() {
    var recorded =
        service.post("/v1/letters", Samples.letter("demand", SECRET, "privileged", true)).is(201);
    var letter = recorded.map("letter");
    assertThat(letter).containsEntry("privileged", true).containsEntry("demand", SECRET);
    assertThat(told()).allSatisfy(email -> assertThat(email).contains(WITHHELD));
    var docket = "/v1/matters/" + letter.get("matter") + "/docket";
    assertThat(line(docket, "letter-recorded")).contains("demand.privileged=yes");
    service.runAt("2018-02-09T15:00:00Z");
    assertThat(told()).allSatisfy(email -> assertThat(email).contains(WITHHELD));
    assertThat(service.get(docket + "?verify=true").is(200).body()).containsEntry("verified", true);
    for (var alert :
        service.get("/v1/matters/" + letter.get("matter") + "/alerts").list("alerts")) {
      assertThat(alert.toString()).doesNotContain("sanctuary");
    }
  }

  @Test
  void aSubpoenasTextAndOneEnteredByHandAreKeptToo() {
    service.post("/v1/subpoenas", Samples.subpoena("demand", SECRET, "privileged", true)).is(201);
    told();
    var matter = "chicago-il.byrne-jag-fy2016";
    service
        .post(
            "/v1/deadlines",
            map(
                "matter",
                matter,
                "kind",
                "ordered",
                "from",
                map("office", "Office of Justice Programs"),
                "datedOn",
                "2018-01-24",
                "demand",
                SECRET,
                "privileged",
                true,
                "due",
                map("date", "2018-02-23"),
                "statedBy",
                "the order"))
        .is(201);
    assertThat(told()).allSatisfy(email -> assertThat(email).contains(WITHHELD));
  }

  /** What was quoted before is withheld from then on, and a correction does not quote it either. */
  @Test
  void aCorrectionMarksItLaterAndItsAlertsDoNotRepeatTheText() {
    var letter = service.post("/v1/letters", Samples.letter()).is(201).map("letter");
    service.deliverStream();
    service.watch.take();
    var change =
        map("letter", map("letter", letter.get("letter"), "demand", SECRET, "privileged", true));
    change.put("token", service.post("/v1/recalculations/preview", change).is(200).text("token"));
    service.post("/v1/recalculations", change).is(201);
    service.sweep();
    assertThat(told())
        .allSatisfy(
            email -> assertThat(email).contains(WITHHELD, "The text of the demand was corrected."));
  }
}
