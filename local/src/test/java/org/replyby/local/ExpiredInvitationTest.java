package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.signin.TestPool;

/** Whoever did not sign in in time is invited again, and gets a new password. */
@Tag("aws")
class ExpiredInvitationTest {
  private static final String CLEO = "cleo@example.com";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final TestPool pool = new TestPool(URI.create("http://localhost:8080"));

  @BeforeEach
  void aCity() {
    service.addChicago();
    invite(InstantSource.system(), "clerk").is(201);
  }

  @AfterEach
  void end() {
    pool.close();
    service.close();
  }

  private Answer invite(InstantSource clock, String role) {
    var member = Map.of("name", "Cleo", "email", CLEO, "roles", List.of(role));
    var path = "/v1/jurisdictions/chicago-il/members";
    var event = ApiEvents.event("POST", path, Json.write(member), null, "operator", "*");
    return Answer.of(
        Invocation.of(
            service.withSignIns(pool.signIns(clock), pool.pool.page()).staffApi(), event));
  }

  private Instant sent() {
    return pool.cognito
        .adminGetUser(u -> u.userPoolId(pool.pool.id()).username(CLEO))
        .userLastModifiedDate();
  }

  private InstantSource after(Duration time) {
    return InstantSource.fixed(sent().plus(time));
  }

  @Test
  void theSameInvitationAgainSendsANewPasswordOnceTheOldOneHasExpired() {
    var first = sent();
    var lines = service.get("/v1/jurisdictions/chicago-il/docket").list("entries").size();
    invite(after(Duration.ofDays(6)), "clerk").is(200);
    assertThat(sent()).isEqualTo(first);
    invite(after(Duration.ofDays(7)), "clerk").is(200);
    assertThat(sent()).isAfter(first);
    assertThat(service.get("/v1/jurisdictions/chicago-il/docket").list("entries")).hasSize(lines);
  }

  @Test
  void anotherRoleIsRefusedAndSendsNothing() {
    var first = sent();
    invite(after(Duration.ofDays(8)), "counsel").is(409);
    assertThat(sent()).isEqualTo(first);
  }
}
