package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.model.Role;

/** Whoever is an official keeps calendar links of their own, and no others. */
@Tag("aws")
class OwnCalendarsTest {
  private static final String LINKS = "/v1/jurisdictions/chicago-il/calendars";
  private static final List<Role> LOOKING = List.of(Role.VIEWER, Role.CLERK, Role.COUNSEL);

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

  private void ann() {
    Observers.official(service, "ann", city.ann, Role.COUNSEL);
    Observers.as(service, "ann");
  }

  /** The mayor, who only looks. */
  private void bo() {
    Observers.official(service, "bo", city.bo, Role.VIEWER);
    Observers.as(service, "bo");
  }

  private static String path(URI link) {
    var parts = link.getPath().split("/", -1);
    return "/v1/calendars/" + parts[2] + "." + parts[3];
  }

  private List<String> listed() {
    return service.get(LINKS).is(200).list("calendars").stream()
        .map(link -> "/v1/calendars/" + link.get("calendar"))
        .toList();
  }

  private Answer open(Map<String, Object> body) {
    return service.post(LINKS, body);
  }

  @Test
  void anOfficialOfAnyRoleOpensSeesAndRevokesTheirOwn() {
    service.recordLetter();
    for (var role : LOOKING) {
      Observers.official(service, "di", city.di, role);
      Observers.as(service, "di");
      var link = program.openFor(city.di, "titles");
      assertThat(program.event(link).get("SUMMARY")).contains("Byrne JAG");
      assertThat(listed()).as("%s", role).containsExactly(path(link));
      assertThat(service.get(path(link)).is(200).body())
          .containsEntry("official", city.di)
          .containsEntry("openedBy", "di");
      service.delete(path(link)).is(200);
      program.ask(link).is(404);
      assertThat(listed()).isEmpty();
    }
  }

  @Test
  void theDocketNamesThePersonAndTheOfficial() {
    ann();
    var link = program.openFor(city.ann, "dates");
    service.delete(path(link)).is(200);
    var docket = service.get("/v1/jurisdictions/chicago-il/docket").is(200).list("entries");
    assertThat(docket.subList(docket.size() - 2, docket.size()))
        .extracting(line -> line.get("kind"))
        .containsExactly("calendar-opened", "calendar-revoked");
    assertThat(docket.subList(docket.size() - 2, docket.size()))
        .allSatisfy(line -> assertThat(line).containsEntry("by", "ann"))
        .allSatisfy(
            line ->
                assertThat(String.valueOf(line.get("details")))
                    .contains("official=" + city.ann.substring("chicago-il.".length())));
  }

  @Test
  void thoseOfOthersLookAsIfTheyWereNotThere() {
    var whole = program.open("titles");
    bo();
    var other = program.openFor(city.bo, "titles");
    ann();
    var own = program.openFor(city.ann, "titles");
    assertThat(listed()).containsExactly(path(own));
    for (var link : List.of(whole, other)) {
      service.get(path(link)).is(404);
      service.delete(path(link)).is(404);
      program.ask(link).is(200);
    }
    Observers.admit(service, "vi", "chicago-il", Role.VIEWER);
    Observers.as(service, "vi");
    assertThat(listed()).isEmpty();
    service.get(path(own)).is(404);
    Observers.asOperator(service);
    assertThat(listed()).containsExactlyInAnyOrder(path(whole), path(other), path(own));
  }

  @Test
  void aCalendarOfTheWholeCityOrOfAnotherIsTheAdministrators() {
    ann();
    for (var body :
        List.<Map<String, Object>>of(
            map("shows", "titles"),
            map("official", city.bo, "shows", "titles"),
            map("official", "chicago-il.nobody", "shows", "titles"))) {
      assertThat(open(body).is(403).text("detail"))
          .contains("you need the role administrator in chicago-il, and you have counsel there");
    }
    Observers.admit(service, "vi", "chicago-il", Role.VIEWER);
    Observers.as(service, "vi");
    open(map("official", city.ann, "shows", "titles")).is(403);
    Observers.asOperator(service);
    assertThat(listed()).isEmpty();
  }

  /** So that one person leaves room for others. Whoever keeps the whole city's is not counted. */
  @Test
  void aPersonHasFiveAndOneMoreAfterOneIsRevoked() {
    var first = program.openFor(city.ann, "dates");
    service.advance(Duration.ofMinutes(1));
    ann();
    for (int number = 0; number < 4; number++) {
      program.openFor(city.ann, "dates");
    }
    var sixth = map("official", city.ann, "shows", "dates");
    assertThat(open(sixth).is(409).text("detail"))
        .contains("you have 5 calendar links", "\"My calendar\" first")
        .endsWith("the oldest is " + path(first).substring("/v1/calendars/".length()));
    service.delete(path(first)).is(200);
    open(sixth).is(201);
    open(sixth).is(409);
    Observers.asOperator(service);
    open(sixth).is(201);
  }

  @Test
  void theSameKeyOpensOneOfTheirOwnAndFindsNobodyElses() {
    var whole = map("shows", "titles");
    var own = map("official", city.ann, "shows", "titles");
    service.postOnce(LINKS, whole, "a key").is(201);
    ann();
    service.postOnce(LINKS, own, "a key").is(422);
    service.postOnce(LINKS, own, "another").is(201);
    assertThat(service.postOnce(LINKS, own, "another").is(200).body()).containsEntry("url", null);
    assertThat(listed()).hasSize(1);
  }

  /** A membership is changed by an administrator, and it counts from the next reading on. */
  @Test
  void whoIsTheOfficialNoMoreReadsNothing() {
    ann();
    var own = program.openFor(city.ann, "titles");
    var member = "/v1/members/" + memberId("ann");
    Observers.asOperator(service);
    var byAnother = program.openFor(city.ann, "titles");
    change(member, map("official", null));
    program.ask(own).is(404);
    program.ask(byAnother).is(200);
    change(member, map("official", city.cy));
    program.ask(own).is(404);
    change(member, map("official", city.ann));
    program.ask(own).is(200);
    change(member, map("roles", List.of("observer")));
    program.ask(own).is(404);
    change(member, map("roles", List.of("clerk")));
    program.ask(own).is(200);
    service.delete(member).is(200);
    program.ask(own).is(404);
    program.ask(byAnother).is(200);
  }

  private String memberId(String name) {
    return service.get("/v1/jurisdictions/chicago-il/members").is(200).list("members").stream()
        .filter(member -> name.equals(member.get("name")))
        .map(member -> String.valueOf(member.get("member")))
        .findFirst()
        .orElseThrow();
  }

  private void change(String member, Map<String, Object> edit) {
    service.call("PATCH", member, Json.write(edit), null).is(200);
  }

  @Test
  void whoRetiredReadsNothing() {
    bo();
    var own = program.openFor(city.bo, "titles");
    program.ask(own).is(200);
    Observers.asOperator(service);
    service.post("/v1/officials/" + city.bo + "/retirement", Map.of("successor", city.ann)).is(200);
    program.ask(own).is(404);
    Observers.as(service, "bo");
    service.delete(path(own)).is(200);
    open(map("official", city.bo, "shows", "dates")).is(422);
  }

  /** It shows what its official may be told of at the moment of reading, without a name. */
  @Test
  void aRestrictedMatterComesAndGoesWithWhatTheOfficialMayBeTold() {
    city.record(city.limitedTo(city.ann));
    bo();
    var mayors = program.openFor(city.bo, "titles");
    ann();
    var own = program.openFor(city.ann, "titles");
    assertThat(program.events(mayors)).isEmpty();
    assertThat(program.events(own)).isNotEmpty();
    assertThat(SealedCity.secretsIn(program.ask(own).body())).isEmpty();
    city.disclose(city.limitedTo(city.ann, city.cy)).is(200);
    assertThat(program.events(own)).isNotEmpty();
    city.disclose(city.limitedTo(city.cy)).is(200);
    assertThat(program.events(own)).isEmpty();
    Observers.official(service, "cy", city.cy, Role.COUNSEL);
    Observers.as(service, "cy");
    city.disclose(SealedCity.NO).is(200);
    assertThat(program.events(own)).isNotEmpty();
    assertThat(program.events(mayors)).isNotEmpty();
  }

  @Test
  void itsOwnReadTakesOneRequestMore() {
    service.recordLetter();
    bo();
    var own = program.openFor(city.bo, "titles");
    service.calls.reset();
    program.ask(own).is(200);
    // The link and the membership; the city, what is open and what was closed; the deadlines.
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 2, "Query", 3, "BatchGetItem", 1));
  }
}
