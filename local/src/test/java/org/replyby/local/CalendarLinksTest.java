package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.CalendarLink;
import org.replyby.model.Role;
import org.replyby.model.Sha256;

/** Calendar links are opened, listed and revoked, and show no more than they may. */
@Tag("aws")
class CalendarLinksTest {
  private static final String LINKS = "/v1/jurisdictions/chicago-il/calendars";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final CalendarProgram program = new CalendarProgram(service);
  private SealedCity city;

  @BeforeEach
  void begin() {
    city = new SealedCity(service);
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Map<String, Object> only() {
    var links = service.get(LINKS).is(200).list("calendars");
    assertThat(links).hasSize(1);
    return links.getFirst();
  }

  private static String secret(URI link) {
    var path = link.getPath();
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".ics".length());
  }

  @Test
  void theSecretIsShownOnceAndOnlyItsHashIsStored() {
    var link = program.open("titles");
    var secret = secret(link);
    assertThat(secret).hasSize(43); // 256 bits.
    program.ask(link).is(200);
    service.as("*").get("/v1/calendars/" + only().get("calendar")).is(200);
    var rows = service.clients.dynamoDb().scan(s -> s.tableName(service.app.table())).items();
    assertThat(rows.toString()).contains(Sha256.of(secret)).doesNotContain(secret);
    assertThat(service.get(LINKS).body().toString()).doesNotContain(secret);
    assertThat(docket()).contains("calendar-opened").doesNotContain(secret, Sha256.of(secret));
    assertThat(service.events.toString())
        .contains("calendar")
        .doesNotContain(secret, link.getPath());
  }

  private String docket() {
    var path = "/v1/jurisdictions/chicago-il/docket";
    assertThat(service.get(path + "?verify=true").is(200).body()).containsEntry("verified", true);
    return String.valueOf(service.get(path).is(200).body());
  }

  @Test
  void theSameKeyOpensOneLinkAndShowsItsAddressOnce() {
    var body = Map.of("shows", "titles");
    var first = service.postOnce(LINKS, body, "a key").is(201);
    var again = service.postOnce(LINKS, body, "a key").is(200);
    assertThat(again.text("calendar")).isEqualTo(first.text("calendar"));
    assertThat(again.body()).containsEntry("url", null);
    service.postOnce(LINKS, Map.of("shows", "dates"), "a key").is(422);
    assertThat(only()).containsEntry("shows", "titles").doesNotContainKey("url");
  }

  @Test
  void aLinkThatWasRevokedLooksLikeOneThatNeverWas() {
    var link = program.open("titles");
    var id = only().get("calendar");
    service.calls.reset();
    service.delete("/v1/calendars/" + id).is(200);
    assertThat(service.calls.requests())
        .containsEntry("TransactWriteItems", 1)
        .doesNotContainKey("DeleteItem");
    var revoked = program.ask(link).is(404);
    var never = "https://replyby.example/calendar/chicago-il/c000000000000/x.ics";
    var wrong = link.toString().replace(secret(link), "x");
    for (var other :
        new String[] {never, wrong, link + ".ics", link.toString().replace("-il", "-mi")}) {
      assertThat(program.ask(URI.create(other))).isEqualTo(revoked);
    }
    service.delete("/v1/calendars/" + id).is(404);
    service.get("/v1/calendars/" + id).is(404);
    assertThat(service.get(LINKS).is(200).list("calendars")).isEmpty();
    assertThat(docket()).contains("calendar-revoked");
  }

  @Test
  void aLinkOfOneCityOpensNothingOfAnother() {
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles()).is(201);
    var link = program.open("titles");
    program
        .ask(URI.create(link.toString().replace("chicago-il", "city-of-los-angeles-ca")))
        .is(404);
    service.as("city-of-los-angeles-ca");
    service.get(LINKS).is(404);
    service.get("/v1/calendars/" + id(link)).is(404);
    service.delete("/v1/calendars/" + id(link)).is(404);
    service.post(LINKS, Map.of("shows", "titles")).is(404);
    program.ask(link).is(200);
  }

  private static String id(URI link) {
    var parts = link.getPath().split("/", -1);
    return parts[2] + "." + parts[3];
  }

  @Test
  void aCityHasAtMostFiftyAndOneMoreAfterOneIsRevoked() {
    for (int number = 0; number < CalendarLink.MOST_PER_JURISDICTION; number++) {
      program.open("dates");
    }
    var links = service.get(LINKS).is(200).list("calendars");
    assertThat(service.post(LINKS, Map.of("shows", "dates")).is(409).text("detail"))
        .contains("at most 50", "revoke one first");
    service.delete("/v1/calendars/" + links.getFirst().get("calendar")).is(200);
    service.post(LINKS, Map.of("shows", "dates")).is(201);
  }

  @Test
  void aRestrictedMatterIsOnlyInACalendarThatItsCounselOpened() {
    city.record(city.limitedTo(city.ann));
    var shared = program.open("titles");
    var openedByAnother = program.openFor(city.ann, "titles");
    Observers.official(service, "ann", city.ann, Role.COUNSEL);
    Observers.official(service, "cy", city.cy, Role.COUNSEL);
    Observers.as(service, "ann");
    var own = program.openFor(city.ann, "titles");
    Observers.as(service, "cy");
    var ofOtherCounsel = program.openFor(city.cy, "titles");

    assertThat(program.events(shared)).isEmpty();
    assertThat(program.events(openedByAnother)).isEmpty();
    assertThat(program.events(ofOtherCounsel)).isEmpty();
    assertThat(program.events(own))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.get("SUMMARY")).contains(": a restricted matter"));
    assertThat(SealedCity.secretsIn(program.ask(own).body())).isEmpty();
  }

  /** Somebody who is counsel no more reads nothing of it from then on. */
  @Test
  void whoIsCounselNoMoreReadsNothingOfARestrictedMatter() {
    city.record(city.limitedTo(city.ann));
    Observers.official(service, "ann", city.ann, Role.COUNSEL);
    Observers.as(service, "ann");
    var own = program.openFor(city.ann, "titles");
    assertThat(program.events(own)).isNotEmpty();
    city.disclose(city.limitedTo(city.cy)).is(200);
    assertThat(program.events(own)).isEmpty();
  }

  @Test
  void theCalendarOfAnOfficialWhoRetiredIsGone() {
    var link = program.openFor(city.bo, "titles");
    program.ask(link).is(200);
    var successor = Map.of("successor", city.ann);
    service.post("/v1/officials/" + city.bo + "/retirement", successor).is(200);
    program.ask(link).is(404);
    assertThat(service.post(LINKS, Map.of("official", city.bo, "shows", "dates")).is(422).body())
        .asString()
        .contains("/official", "has not retired");
  }
}
