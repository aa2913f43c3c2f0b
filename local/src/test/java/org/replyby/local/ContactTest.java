package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A city names whom its officials tell that a reply went out, and every alert's email says so. */
@Tag("aws")
class ContactTest {
  private static final String CHICAGO = "/v1/jurisdictions/chicago-il";
  private static final Map<String, Object> JO = map("name", "Jo Example", "phone", "312-555-0123");

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void begin() {
    service.addChicago();
    service.officials.addReachable("Zoe Example");
    service.signedInAs("clerk");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Answer name(Map<String, Object> contact) {
    var chicago = Samples.chicago();
    chicago.put("contact", contact);
    return new Versioned(service).put(CHICAGO, chicago, "*");
  }

  private String email() {
    service.deliverStream();
    return service.watch.take().getLast().email();
  }

  private String sms() {
    service.deliverStream();
    return service.watch.take().getLast().sms();
  }

  @Test
  void everyAlertNamesTheContactAndWithoutOneTheCitysStaff() {
    service.recordLetter();
    assertThat(email()).contains("Then tell city staff, so that they record it");
    name(JO).is(200);
    assertThat(email()).contains("Alerts now name a contact", "Jo Example, 312-555-0123");
    service.runAt("2018-02-09T15:00:00Z");
    assertThat(email())
        .contains("Then tell Jo Example, 312-555-0123, so that they record it and the alerts stop.")
        .doesNotContain("Then tell city staff");
    service.runAt("2018-02-16T15:00:00Z");
    assertThat(sms()).doesNotContain("Jo", "0123");
  }

  @Test
  void itIsShownChangedOnTheDocketAndTakenOff() {
    name(JO).is(200);
    name(JO).is(200);
    service.put(CHICAGO, Samples.chicago()).is(200);
    assertThat(service.get(CHICAGO).is(200).map("contact"))
        .isEqualTo(map("name", "Jo Example", "phone", "+13125550123"));
    name(map("name", "Al Example", "phone", "+442079460958")).is(200);
    assertThat(service.get(CHICAGO + "/docket").is(200).list("entries"))
        .filteredOn(line -> line.get("kind").equals("contact-set"))
        .extracting(line -> String.valueOf(((Map<?, ?>) line.get("details")).get("contact")))
        .containsExactly(
            "none -> Jo Example, 312-555-0123",
            "Jo Example, 312-555-0123 -> Al Example, +442079460958");

    var off = map("jurisdiction", map("jurisdiction", "chicago-il", "contact", null));
    var token = service.post("/v1/recalculations/preview", off).is(200).text("token");
    off.put("token", token);
    service.post("/v1/recalculations", off).is(201);
    assertThat(service.get(CHICAGO).is(200).body()).containsEntry("contact", null);
    assertThat(email()).contains("Alerts no longer name a contact", "Before, it was Al Example");
    assertThat(service.get(CHICAGO + "/docket?verify=true").is(200).body())
        .containsEntry("verified", true);
  }

  /** An order may forbid telling that person. */
  @Test
  void aRestrictedMatterNamesNoContact() {
    var city = new SealedCity(service);
    name(JO).is(200);
    service.deliverStream();
    service.watch.take();
    city.record(SealedCity.NOT_KNOWN);
    assertThat(email()).startsWith("RESTRICTED").doesNotContain("Jo Example");
  }

  @Test
  void aLetterThatDescribesTheCityWithAnotherContactIsRefused() {
    name(JO).is(200);
    var chicago = Samples.chicago();
    chicago.put("contact", map("name", "Al Example", "phone", "312-555-0124"));
    service.post("/v1/letters", Samples.letter("jurisdiction", chicago)).is(409);
  }

  @ParameterizedTest
  @CsvSource({
    "jo.example.com, 312-555-0123, /contact/name",
    "Jo \u202EExample, 312-555-0123, /contact/name",
    "Jo Example, 312-555-0123 ext. 5, /contact/phone",
    "Jo Example, 900-555-0123, /contact/phone",
    "Jo Example, 911, /contact/phone",
    "Jo Example, http://example.com, /contact/phone"
  })
  void aNameOrPhoneThatMisleadsIsRefused(String name, String phone, String field) {
    assertThat(String.valueOf(name(map("name", name, "phone", phone)).is(422).body()))
        .contains(field);
  }
}
