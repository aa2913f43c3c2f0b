package org.replyby.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.model.PersonId;
import org.replyby.usecases.sessions.SessionId;

/** How long a session lives, what that costs, and how it ends. */
@Tag("aws")
class SessionLifeTest extends DoorFixture {
  @BeforeEach
  void signedIn() {
    signIn();
    calls.reset();
  }

  private boolean isIn() {
    return door.session(visit("")).isPresent();
  }

  @Test
  void withoutUseItIsOverAfterTwoHours() {
    later(Duration.ofHours(2).minusMillis(1));
    assertThat(isIn()).isTrue();
    later(Duration.ofHours(2));
    assertThat(isIn()).isFalse();
  }

  @Test
  void howeverMuchItIsUsedItIsOverAfterTwelveHours() {
    for (int minutes = 30; minutes < 720; minutes += 30) {
      later(Duration.ofMinutes(30));
      assertThat(isIn()).as("after %s minutes", minutes).isTrue();
    }
    later(Duration.ofMinutes(30).minusMillis(1));
    assertThat(isIn()).isTrue();
    later(Duration.ofMillis(1));
    assertThat(isIn()).isFalse();
  }

  @Test
  void useCostsOneReadAndOneWriteEveryTenMinutes() {
    for (int page = 0; page < 5; page++) {
      later(Duration.ofMinutes(3));
      assertThat(isIn()).isTrue();
    }
    assertThat(calls.requests()).isEqualTo(Map.of("GetItem", 5, "UpdateItem", 1));
  }

  @Test
  void whatWasEndedMeanwhileIsNotRenewed() {
    var id = SessionId.parse(cookies.get(SESSION)).orElseThrow();
    sessions.end(id, clock.instant());
    assertThat(sessions.renew(id, clock.instant())).isFalse();
    assertThat(isIn()).isFalse();
  }

  @Test
  void allSessionsOfAPersonEndAtOnceAndNobodyElses() {
    var here = cookies.get(SESSION);
    cookies.clear();
    signIn();
    issuer.token = nonce -> TestIssuer.signed(TestOidc.claims(nonce).subject("bob").build());
    var adas = cookies.get(SESSION);
    cookies.clear();
    signIn();
    calls.reset();
    sessions.endAll(PersonId.of(TestIssuer.ISSUER, "ada"), clock.instant());
    assertThat(calls.requests()).isEqualTo(Map.of("Query", 1, "UpdateItem", 2));
    assertThat(isIn()).isTrue();
    for (var cookie : new String[] {here, adas}) {
      cookies.put(SESSION, cookie);
      assertThat(isIn()).isFalse();
    }
    sessions.endAll(PersonId.of(TestIssuer.ISSUER, "ada"), clock.instant());
    assertThat(calls.count("UpdateItem")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", ".", "ATTEMPT", "0.0", "%s", "%s.", "%s.short"})
  void whatIsNoSessionIsNotLookedUp(String cookie) {
    cookies.put(SESSION, cookie.formatted("0".repeat(64)));
    assertThat(isIn()).isFalse();
    assertThat(calls.requests()).isEmpty();
  }

  @Test
  void neitherAnotherSecretNorAnotherPersonOpensIt() {
    var own = cookies.get(SESSION).split("[.]", 2);
    for (var cookie :
        new String[] {
          own[0] + "." + "A".repeat(43), PersonId.of("", "bob").hash() + "." + own[1]
        }) {
      cookies.put(SESSION, cookie);
      assertThat(isIn()).isFalse();
    }
  }

  /** Only hashes are keys: who reads the table cannot take a session over. */
  @Test
  void theTableHoldsNoSecretOfABrowser() {
    var secrets = new HashMap<>(cookies);
    begun("/");
    secrets.putAll(cookies);
    var rows = clients.dynamoDb().scan(s -> s.tableName(table)).items().toString();
    assertThat(secrets).containsOnlyKeys(SESSION, ATTEMPT);
    assertThat(rows)
        .contains("sign-in-attempt", "staff-session", "ttl")
        .doesNotContain(secrets.get(SESSION).split("[.]", 2)[1], secrets.get(ATTEMPT));
  }
}
