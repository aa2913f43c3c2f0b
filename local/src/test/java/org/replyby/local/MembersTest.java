package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.lambda.Invocation;

/** An administrator says who may do what, and it counts from the next request on. */
@Tag("aws")
class MembersTest {
  private static final String MEMBERS = "/v1/jurisdictions/chicago-il/members";
  private static final String EMAIL = "Cleo@Example.com";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void begin() {
    service.addChicago();
  }

  @AfterEach
  void end() {
    service.close();
  }

  /** Calls the API as a person whose token names a verified address. */
  private Answer ask(String subject, String email, String method, String path, Object body) {
    var claims = Map.of("sub", subject, "email", email, "email_verified", "true");
    return ask(claims, method, path, Json.write((Map<?, ?>) body));
  }

  private Answer ask(
      Map<String, String> claims, String method, String path, @Nullable String body) {
    return Answer.of(
        Invocation.of(service.app.staffApi(), ApiEvents.event(method, path, body, null, claims)));
  }

  private Answer cleo(String method, String path) {
    return ask("cleo", EMAIL, method, path, Map.of());
  }

  private String invite(String name, String email, String... roles) {
    var body = map("name", name, "email", email, "roles", List.of(roles));
    return service.post(MEMBERS, body).is(201).text("member");
  }

  private List<Map<String, Object>> docket() {
    return service.get("/v1/jurisdictions/chicago-il/docket").is(200).list("entries");
  }

  @Test
  void whoeverIsInvitedIsAMemberFromTheFirstRequestOn() {
    invite("Cleo Example", "cleo@example.com", "clerk");
    cleo("GET", "/v1/me").is(200);

    var me = cleo("GET", "/v1/me").is(200);
    assertThat(me.list("jurisdictions"))
        .containsExactly(map("jurisdiction", "chicago-il", "roles", List.of("clerk")));
    assertThat(service.get(MEMBERS).is(200).list("members"))
        .singleElement()
        .satisfies(
            member ->
                assertThat(member)
                    .containsEntry("name", "Cleo Example")
                    .containsEntry("email", "c***@example.com")
                    .containsEntry("state", "member"));
    assertThat(docket())
        .extracting(line -> line.get("kind"))
        .containsExactly("jurisdiction-opened", "member-invited", "member-joined");
    assertThat(docket().getLast().get("by")).isEqualTo("cleo");
  }

  @Test
  void anAddressThatNobodyVerifiedTakesNothingUp() {
    invite("Cleo Example", "cleo@example.com", "administrator");
    var unverified = Map.of("sub", "thief", "email", "cleo@example.com", "email_verified", "false");
    ask(unverified, "GET", "/v1/jurisdictions/chicago-il", null).is(403);
    var silent = Map.of("sub", "thief", "email", "cleo@example.com");
    ask(silent, "GET", "/v1/jurisdictions/chicago-il", null).is(403);
    ask("thief", "thief@example.com", "GET", "/v1/jurisdictions/chicago-il", Map.of()).is(403);
    assertThat(service.get(MEMBERS).is(200).list("members"))
        .extracting(m -> m.get("state"))
        .containsExactly("invited");
  }

  @Test
  void anInvitationIsTakenUpOnce() {
    invite("Cleo Example", "cleo@example.com", "clerk");
    cleo("GET", "/v1/jurisdictions/chicago-il").is(200);
    ask("another", EMAIL, "GET", "/v1/jurisdictions/chicago-il", Map.of()).is(403);
  }

  @Test
  void rolesCountFromTheNextRequestOn() {
    invite("Cleo Example", "cleo@example.com", "viewer");
    cleo("POST", "/v1/letters").is(403);
    var id = service.get(MEMBERS).is(200).list("members").getFirst().get("member");
    service.call("PATCH", "/v1/members/" + id, "{\"roles\": [\"clerk\"]}", null).is(200);
    cleo("POST", "/v1/letters").is(422);
    service.delete("/v1/members/" + id).is(200);
    cleo("POST", "/v1/letters").is(403);
    cleo("GET", "/v1/jurisdictions/chicago-il").is(403);
    service.delete("/v1/members/" + id).is(404);
    assertThat(service.get(MEMBERS).is(200).list("members")).isEmpty();
    assertThat(docket())
        .extracting(line -> line.get("kind"))
        .endsWith("member-changed", "member-ended");
    assertThat(service.get("/v1/jurisdictions/chicago-il/docket?verify=true").is(200).body())
        .containsEntry("verified", true);
  }

  @Test
  void whoLeftCanBeInvitedAgain() {
    var id = invite("Cleo Example", "cleo@example.com", "viewer");
    service.delete("/v1/members/" + id).is(200);
    cleo("GET", "/v1/jurisdictions/chicago-il").is(403);
    invite("Cleo Example", "cleo@example.com", "viewer");
    cleo("GET", "/v1/jurisdictions/chicago-il").is(200);
  }

  @Test
  void aMemberTakesUpWhatAnotherCityOffersWhenAsked() {
    service.put("/v1/jurisdictions/denver-co", denver()).is(201);
    invite("Cleo Example", "cleo@example.com", "viewer");
    cleo("GET", "/v1/me").is(200);
    service
        .post(
            "/v1/jurisdictions/denver-co/members",
            map("name", "Cleo", "email", "cleo@example.com", "roles", List.of("clerk")))
        .is(201);
    cleo("GET", "/v1/jurisdictions/denver-co").is(404);
    assertThat(cleo("POST", "/v1/me/invitations").is(200).list("jurisdictions")).hasSize(2);
    cleo("GET", "/v1/jurisdictions/denver-co").is(200);
  }

  @Test
  void theLastAdministratorStaysUnlessAnOperatorSaysOtherwise() {
    invite("Cleo Example", "cleo@example.com", "administrator");
    cleo("GET", "/v1/me").is(200);
    var id = service.get(MEMBERS).is(200).list("members").getFirst().get("member");
    cleo("DELETE", "/v1/members/" + id).is(409);
    var asClerk = map("roles", List.of("clerk"));
    ask("cleo", EMAIL, "PATCH", "/v1/members/" + id, asClerk).is(409);
    service.call("PATCH", "/v1/members/" + id, Json.write(asClerk), null).is(200);
  }

  @Test
  void aMemberWhoIsAnOfficialSeesTheOfficialsRestrictedMattersAndOfficialsHearOfIt() {
    var ann = service.officials.addReachable("Ann Example");
    service.put("/v1/officials/" + ann + "/attorney", map("attorney", true)).is(200);
    var disclosure = map("limited", "yes", "counsel", List.of(ann), "basis", "an order");
    var subpoena = SealedCity.subpoena(disclosure);
    var recorded = service.post("/v1/subpoenas", subpoena).is(201);
    var path = "/v1/deadlines/" + TestService.deadlineOf(recorded);
    invite("Cleo Example", "cleo@example.com", "counsel");
    cleo("GET", path).is(404);
    service.deliverStream();
    service.takePublished();

    var id = service.get(MEMBERS).is(200).list("members").getFirst().get("member");
    service.call("PATCH", "/v1/members/" + id, Json.write(map("official", ann)), null).is(200);
    cleo("GET", path).is(200);
    service.deliverStream();
    assertThat(service.watch.take().getLast().email())
        .contains(
            "Cleo Example now signs in as Ann Example (City attorney), and sees every restricted"
                + " matter");

    service.call("PATCH", "/v1/members/" + id, "{\"official\": null}", null).is(200);
    cleo("GET", path).is(404);
  }

  @Test
  void whoeverIsARetiredOfficialSeesNoRestrictedMatterAnyMore() {
    var ann = service.officials.addReachable("Ann Example");
    var bo = service.officials.addReachable("Bo Example");
    for (var attorney : List.of(ann, bo)) {
      service.put("/v1/officials/" + attorney + "/attorney", map("attorney", true)).is(200);
    }
    var disclosure = map("limited", "yes", "counsel", List.of(ann, bo), "basis", "an order");
    var recorded = service.post("/v1/subpoenas", SealedCity.subpoena(disclosure)).is(201);
    var path = "/v1/deadlines/" + TestService.deadlineOf(recorded);
    var cleo = map("name", "Cleo", "email", EMAIL, "roles", List.of("counsel"), "official", ann);
    service.post(MEMBERS, cleo).is(201);
    cleo("GET", path).is(200);
    service.post("/v1/officials/" + ann + "/retirement", map("successor", bo)).is(200);
    cleo("GET", path).is(404);
  }

  @Test
  void anOfficialOfNobodyIsRefused() {
    var body = map("name", "Cleo", "email", "c@example.com", "roles", List.of("counsel"));
    body.put("official", "chicago-il.o000000000000");
    service.post(MEMBERS, body).is(422);
    body.put("official", "denver-co.o1");
    service.post(MEMBERS, body).is(422);
  }

  @Test
  void whoMayDoWhatCostsOneQueryARequest() {
    invite("Cleo Example", "cleo@example.com", "viewer");
    cleo("GET", "/v1/me").is(200);
    service.calls.reset();
    cleo("GET", "/v1/me").is(200);
    assertThat(service.calls.requests()).isEmpty();
    assertThat(service.calls.count("principals")).isEqualTo(1);
  }

  private static Map<String, Object> denver() {
    return map("name", "Denver", "kind", "city", "state", "CO", "timeZone", "America/Denver");
  }
}
