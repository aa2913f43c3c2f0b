package org.replyby.acknowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.json.Json;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.AcknowledgeByLink;
import org.replyby.usecases.docket.Docket;

class ReceptionTest {
  private static final Instant NOW = Instant.parse("2018-01-24T15:00:00Z");
  private static final String SECRET = "a secret of this test only";
  private static final String ALERT = "chicago-il.byrne-jag.reply.1.d3.o1";

  private final List<String> events = new ArrayList<>();

  /** The function on a docket of which every question is answered so. */
  private Acknowledge on(InvocationHandler docket) {
    var stub =
        (Docket)
            Proxy.newProxyInstance(
                Docket.class.getClassLoader(), new Class<?>[] {Docket.class}, docket);
    var clock = InstantSource.fixed(NOW);
    var links = new LinkSigner("https://replyby.example", SigningKeys.only(SECRET), true);
    return new Acknowledge(
        new AcknowledgeByLink(stub, links, clock, attempt -> {}),
        clock,
        Telemetry.of((event, fields) -> events.add(event + " " + fields)));
  }

  private static String signed() throws Exception {
    var until = NOW.plusSeconds(60).getEpochSecond();
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    var signature = mac.doFinal(("link " + ALERT + " " + until).getBytes(StandardCharsets.UTF_8));
    return "until="
        + until
        + "&signature=0."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  private static Map<String, Object> visit(Acknowledge function, String method, String query)
      throws IOException {
    return visit(function, method, "/acknowledge/" + ALERT, query);
  }

  private static Map<String, Object> visit(
      Acknowledge function, String method, String path, String query) throws IOException {
    var event =
        Map.of(
            "rawPath",
            path,
            "rawQueryString",
            query,
            "requestContext",
            Map.of("requestId", "r-1", "http", Map.of("method", method)));
    var out = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(Json.write(event).getBytes(StandardCharsets.UTF_8)), out, null);
    return Json.read(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFaultIsAPageWithTheRequestsIdAndTheLogNamesTheException() throws Exception {
    var broken =
        on(
            (proxy, method, arguments) -> {
              throw new IllegalStateException("a secret of the table");
            });
    for (var method : List.of("GET", "POST")) {
      var answer = visit(broken, method, signed());
      assertThat(answer).containsEntry("statusCode", 500);
      assertThat((String) answer.get("body")).contains("r-1").doesNotContain("secret");
    }
    assertThat(events)
        .anyMatch(e -> e.startsWith("page.failed ") && e.contains("IllegalStateException"))
        .noneMatch(e -> e.contains("secret of the table"));
  }

  @Test
  void aFaultAnswersAHeadWithoutABody() throws Exception {
    var broken =
        on(
            (proxy, method, arguments) -> {
              throw new IllegalStateException();
            });
    assertThat(visit(broken, "HEAD", signed()))
        .containsEntry("statusCode", 500)
        .containsEntry("body", "");
  }

  @Test
  void aForgedLinkAsksTheDocketNothing() throws Exception {
    var untouched =
        on(
            (proxy, method, arguments) -> {
              throw new AssertionError("the docket was asked");
            });
    assertThat(visit(untouched, "POST", signed() + "x")).containsEntry("statusCode", 404);
    assertThat(visit(untouched, "GET", "")).containsEntry("statusCode", 404);
    assertThat(visit(untouched, "GET", "until=%zz&signature=%")).containsEntry("statusCode", 404);
    assertThat(visit(untouched, "DELETE", signed())).containsEntry("statusCode", 405);
  }

  @Test
  void anAddressThatLeadsNowhereIsAPlain404WhateverTheMethod() throws Exception {
    var untouched =
        on(
            (proxy, method, arguments) -> {
              throw new AssertionError("the docket was asked");
            });
    for (var path : List.of("/", "/favicon.ico", "/v1", "/acknowledge/", "/x/" + ALERT)) {
      for (var method : List.of("GET", "POST", "DELETE", "OPTIONS")) {
        var answer = visit(untouched, method, path, signed());
        assertThat(answer).containsEntry("statusCode", 404);
        assertThat((String) answer.get("body")).contains("There is no page at this address");
      }
    }
    assertThat(visit(untouched, "HEAD", "/", signed())).containsEntry("body", "");
  }

  @Test
  void theOnlyStyleIsThatOfTheStaffPages() throws Exception {
    var answer = visit(on((proxy, method, arguments) -> null), "GET", "");
    assertThat((String) answer.get("body"))
        .contains("<link rel=\"stylesheet\" href=\"/assets/replyby.css\">")
        .doesNotContain("<style", "style=", "<script");
    assertThat(String.valueOf(answer.get("headers")))
        .contains("default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self';");
  }
}
