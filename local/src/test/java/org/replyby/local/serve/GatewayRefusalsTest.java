package org.replyby.local.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.json.Json;
import org.replyby.local.signin.TestIssuer;

/** What reaches no function, and how cookies come and go; asked in HTTP's own words. */
class GatewayRefusalsTest {
  private static final String UNAUTHORIZED = "{\"message\":\"Unauthorized\"}";

  private final Map<String, Object> got = new HashMap<>();
  private final Gateway gateway = Gateway.at(0);
  private final TestIssuer issuer = new TestIssuer();

  GatewayRefusalsTest() {
    gateway.lead(keeping(), keeping(), keeping(), keeping(), issuer.authorizer());
  }

  @AfterEach
  void end() {
    gateway.close();
    issuer.close();
  }

  private RequestStreamHandler keeping() {
    var answer = Map.of("statusCode", 200, "body", "{}", "cookies", List.of("a=1; Secure", "b=2"));
    return (in, out, context) -> {
      got.putAll(Json.read(in));
      out.write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
    };
  }

  private String own() {
    return "localhost:" + gateway.port();
  }

  /** The answer's lines; {@code headers} are whole lines. */
  private List<String> ask(String request, String... headers) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port());
        var in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      var text =
          request
              + " HTTP/1.1\r\n"
              + String.join("\r\n", headers)
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      return in.lines().toList();
    }
  }

  private static String token() {
    return "Authorization: Bearer " + TestIssuer.token();
  }

  @Test
  void withoutAGoodTokenTheAnswerIsAwssOwn() throws Exception {
    for (var header : List.of("Accept: */*", "Authorization: Bearer x", token() + "A")) {
      var answer = ask("GET /v1/deadlines", "Host: " + own(), header);
      assertThat(answer.getFirst()).startsWith("HTTP/1.1 401");
      assertThat(answer).contains("Www-authenticate: Bearer", UNAUTHORIZED);
    }
    assertThat(got).isEmpty();
  }

  @Test
  void aBrowserMayAskWhatItMaySendWithoutAToken() throws Exception {
    ask("OPTIONS /v1/deadlines", "Host: " + own());
    assertThat(Json.write(got)).contains("OPTIONS").doesNotContain("authorizer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost", "localhost:1", "127.0.0.1.evil.example", ""})
  void aNameThatIsNotThisMachinesIsRefused(String host) throws Exception {
    var staff = ask("GET /v1/deadlines", "Host: " + host, token());
    assertThat(staff.getFirst()).startsWith("HTTP/1.1 403");
    assertThat(staff).contains("{\"message\":\"Forbidden\"}");
    assertThat(ask("GET /acknowledge/x", "Host: " + host).getFirst()).startsWith("HTTP/1.1 403");
    assertThat(got).isEmpty();
  }

  @Test
  void aPageOfAnotherOriginIsRefused() throws Exception {
    for (var origin : List.of("https://evil.example", "http://localhost", "null")) {
      var answer = ask("POST /v1/letters", "Host: " + own(), token(), "Origin: " + origin);
      assertThat(answer.getFirst()).startsWith("HTTP/1.1 403");
    }
    assertThat(got).isEmpty();
    var same = ask("POST /v1/letters", "Host: " + own(), token(), "Origin: http://" + own());
    assertThat(same.getFirst()).startsWith("HTTP/1.1 200");
    var address = "127.0.0.1:" + gateway.port();
    assertThat(ask("GET /v1/letters", "Host: " + address, token()).getFirst()).contains("200");
  }

  /** What `serve --allowed-origin` and the parameter AllowedOrigin of the template do. */
  @Test
  void thePageOfTheAllowedOriginAsksAndIsAnswered() throws Exception {
    var desk = "https://desk.example.gov";
    gateway.allow(new Cors(desk));
    var method = "Access-Control-Request-Method: PUT";
    var asked = ask("OPTIONS /v1/x", "Host: " + own(), "Origin: " + desk, method);
    assertThat(asked.getFirst()).startsWith("HTTP/1.1 204");
    assertThat(asked)
        .contains(
            "Access-control-allow-origin: " + desk,
            "Access-control-allow-methods: GET,POST,PUT,PATCH,DELETE",
            "Access-control-allow-headers: authorization,content-type,idempotency-key,if-match,if-none-match",
            "Access-control-max-age: 600")
        .noneMatch(line -> line.contains("credentials"));
    assertThat(got).isEmpty();
    var answered = ask("GET /v1/deadlines", "Host: " + own(), token(), "Origin: " + desk);
    assertThat(answered.getFirst()).startsWith("HTTP/1.1 200");
    assertThat(answered).contains("Access-control-allow-origin: " + desk);
    var refused = ask("GET /v1/deadlines", "Host: " + own(), "Origin: " + desk);
    assertThat(refused.getFirst()).startsWith("HTTP/1.1 401");
    assertThat(refused).contains("Access-control-allow-origin: " + desk);
    var other = ask("OPTIONS /v1/x", "Host: " + own(), "Origin: https://evil.example", method);
    assertThat(other.getFirst()).startsWith("HTTP/1.1 403");
    assertThat(other).noneMatch(line -> line.contains("Access-control"));
  }

  @Test
  void theFormOfAPageThatHidesItsAddressIsTaken() throws Exception {
    assertThat(ask("POST /acknowledge/x", "Host: " + own(), "Origin: null").getFirst())
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void cookiesComeAndGoAsLists() throws Exception {
    var answer = ask("GET /", "Host: " + own(), "Cookie: one=1; two=2");
    assertThat(got).containsEntry("cookies", List.of("one=1", "two=2"));
    assertThat(String.valueOf(got.get("headers"))).doesNotContain("cookie");
    assertThat(answer).contains("Set-cookie: a=1; Secure", "Set-cookie: b=2");
  }
}
