package org.replyby.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.machine.CannotRun;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Role;

/** From the sign-in page to the API: who somebody is, and what they may do right now. */
@Tag("aws")
class SignInTest {
  private static final JurisdictionId CHICAGO = new JurisdictionId("chicago-il");
  private static final String CITY = "/v1/jurisdictions/chicago-il";
  private static final String MEMBERS = CITY + "/members";

  private static final Pattern MEMBER = Pattern.compile("\\bmember=([^,}]+)");

  private final TestSite served = new TestSite();
  private final URI site = served.address();
  private final TestPool test = new TestPool(site);
  private final LocalStaff staff = new LocalStaff(test.pool, new SecureRandom());
  private final HttpClient http = HttpClient.newHttpClient();
  private String operator = "";

  @BeforeEach
  void begin() throws Exception {
    served.open(test);
    operator = staff.operatorsToken();
    var city =
        Map.of("name", "Chicago", "kind", "city", "state", "IL", "timeZone", "America/Chicago");
    assertThat(ask(operator, "PUT", CITY, city).statusCode()).isEqualTo(201);
  }

  @AfterEach
  void end() {
    http.close();
    served.close();
    test.close();
  }

  private HttpResponse<String> ask(
      String token, String method, String path, @Nullable Map<String, ?> body) throws Exception {
    var request =
        HttpRequest.newBuilder(site.resolve(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.write(body)));
    if (method.equals("DELETE")) {
      request.header("If-Match", "*");
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String token, String path) throws Exception {
    return ask(token, "GET", path, null);
  }

  private void refused(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
  }

  @Test
  void whoeverIsInvitedSignsInOnThePageAndIsAMember() throws Exception {
    var token = staff.token(CHICAGO, Set.of(Role.CLERK));
    var me = get(token, "/v1/me");
    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(Json.read(me.body()).get("jurisdictions"))
        .isEqualTo(List.of(Map.of("jurisdiction", "chicago-il", "roles", List.of("clerk"))));
    assertThat(get(token, CITY).statusCode()).isEqualTo(200);
    assertThat(staff.token(CHICAGO, Set.of(Role.CLERK))).isNotBlank();
  }

  @Test
  void onePersonCanHoldSeveralRoles() throws Exception {
    var token = staff.token(CHICAGO, Set.of(Role.COUNSEL, Role.CLERK));
    assertThat(get(token, "/v1/me").body()).contains("[\"clerk\",\"counsel\"]");
  }

  @Test
  void whatTheMemberDoesNotHaveIsRefusedWithItsReason() throws Exception {
    var viewer = staff.token(CHICAGO, Set.of(Role.VIEWER));
    refused(403, ask(viewer, "POST", "/v1/letters", Map.of("jurisdiction", "chicago-il")));
    refused(403, get(viewer, "/v1/officials/chicago-il.o1/subscriptions"));
    refused(404, get(viewer, "/v1/jurisdictions/denver-co"));
  }

  @Test
  void aUserWhomNobodyInvitedSeesNothing() throws Exception {
    test.pool.letIn("stranger@example.com");
    refused(403, get(test.signIn("stranger@example.com").access(), CITY));
  }

  @Test
  void rightsThatWereTakenAwayASecondAgoAreGone() throws Exception {
    var clerk = staff.token(CHICAGO, Set.of(Role.CLERK));
    assertThat(get(clerk, CITY).statusCode()).isEqualTo(200);
    var member = MEMBER.matcher(String.valueOf(Json.read(get(operator, MEMBERS).body())));
    assertThat(member.find()).isTrue();
    var path = "/v1/members/" + member.group(1);
    assertThat(ask(operator, "DELETE", path, null).statusCode()).isEqualTo(200);
    refused(403, get(clerk, CITY));
    assertThat(get(staff.token(CHICAGO, Set.of(Role.CLERK)), CITY).statusCode()).isEqualTo(200);
  }

  @Test
  void anIdTokenPassesTheGatewayAndIsRefusedByTheFunction() throws Exception {
    refused(401, get(test.signIn(LocalStaff.OPERATOR).id(), CITY));
  }

  @Test
  void aTokenOfAnotherPoolIsRefusedByTheGateway() throws Exception {
    try (var other = new TestPool(site)) {
      other.pool.letOperatorIn(LocalStaff.OPERATOR);
      var answer = get(other.signIn(LocalStaff.OPERATOR).access(), CITY);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
    }
  }

  @Test
  void aTokenNamesNoAddressAndNoRole() throws Exception {
    var claims = SignedJWT.parse(staff.token(CHICAGO, Set.of(Role.CLERK))).getJWTClaimsSet();
    assertThat(claims.getClaims()).doesNotContainKeys("email", "email_verified", "aud");
    assertThat(claims.getClaim("token_use")).isEqualTo("access");
  }

  @Test
  void whatIsNotOnRecordIsNamed() {
    assertThatThrownBy(() -> staff.token(new JurisdictionId("denver-co"), Set.of(Role.CLERK)))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("PUT /v1/jurisdictions/denver-co");
  }
}
