package org.replyby.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.replyby.dynamodb.callers.DynamoSessions;
import org.replyby.local.CallCounter;
import org.replyby.local.Clock;
import org.replyby.local.LongTimeoutClients;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalTable;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.http.Visit;
import org.replyby.staffpages.look.SignInNotice;
import org.replyby.staffpages.signin.Doorkeeper;
import org.replyby.staffpages.signin.OidcDoorkeeper;
import org.replyby.usecases.run.RandomTokens;

/** A door with its table and its issuer, and one browser in front of it. */
abstract class DoorFixture {
  static final String SESSION = "__Host-replyby";
  static final String ATTEMPT = "__Host-replyby-attempt";

  final String table = TestAws.freshName();
  final CallCounter calls = new CallCounter();
  final Clients clients = LongTimeoutClients.of(TestAws.endpoints(), calls);
  final DynamoSessions sessions = new DynamoSessions(clients.dynamoDb(), table);
  final TestOidc issuer = new TestOidc();
  final Clock clock = new Clock(TestIssuer.NOW);
  final List<String> events = new ArrayList<>();
  final Map<String, String> cookies = new LinkedHashMap<>();

  /** As it came, with all that is asked of the browser. */
  final List<String> setCookies = new ArrayList<>();

  Optional<String> secret = Optional.empty();
  Doorkeeper door;

  @BeforeEach
  void begin() {
    LocalTable.create(clients.dynamoDb(), table);
    door = door();
    calls.reset();
  }

  @AfterEach
  void end() {
    issuer.close();
    clients.dynamoDb().deleteTable(d -> d.tableName(table));
    clients.close();
  }

  Doorkeeper door() {
    return new OidcDoorkeeper(
        issuer.settings(),
        () -> secret,
        sessions,
        clock,
        new RandomTokens(new Random(23)),
        (event, fields) -> events.add(event + " " + fields),
        new SignInNotice());
  }

  Visit visit(String query) {
    return new Visit("request", "GET", "/", query, Map.of(), Map.copyOf(cookies), "");
  }

  /** Where the answer leads, after the browser has kept its cookies. */
  String follow(Answer answer) {
    assertThat(answer.status()).as(text(answer)).isEqualTo(303);
    keep(answer);
    return answer.headers().get("Location");
  }

  void keep(Answer answer) {
    for (var cookie : answer.cookies()) {
      setCookies.add(cookie);
      var pair = cookie.split(";", 2)[0].split("=", 2);
      if (pair[1].isEmpty()) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
  }

  static String text(Answer answer) {
    return new String(answer.content().bytes(), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The query with which the issuer leads back. */
  String begun(String address) {
    return issuer.allowed(follow(door.signIn(visit(""), address)));
  }

  String signIn() {
    return follow(door.signedIn(visit(begun("/cities?a=b"))));
  }

  void later(Duration time) {
    clock.set(clock.instant().plus(time));
  }
}
