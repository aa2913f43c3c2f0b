package org.replyby.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.json.Json;
import org.replyby.local.machine.CannotRun;
import org.replyby.local.signin.TestIssuer;

/** What API Gateway does between HTTP and a function, on a port of this machine. */
class GatewayTest {
  private final Map<String, Object> got = new HashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Gateway gateway = Gateway.at(0);
  private final TestIssuer issuer = new TestIssuer();

  @AfterEach
  void end() {
    gateway.close();
    http.close();
    issuer.close();
  }

  /** A function that keeps its event and always answers the same. */
  private RequestStreamHandler answering(Map<String, ?> answer) {
    return (in, out, context) -> {
      got.putAll(Json.read(in));
      out.write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
    };
  }

  private void lead(RequestStreamHandler staff) {
    gateway.lead(
        staff,
        (in, out, context) -> {
          throw new AssertionError("this is not a link in a message");
        },
        (in, out, context) -> {
          throw new AssertionError("this is not a calendar");
        },
        (in, out, context) -> {
          throw new AssertionError("this is not a page of the staff");
        },
        issuer.authorizer());
  }

  private HttpResponse<String> post(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.port() + path))
            .header("Content-Type", type)
            .header("Authorization", "Bearer " + TestIssuer.token())
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  /** The template has a route for each, without a token. */
  @ParameterizedTest
  @ValueSource(strings = {"/openapi.json", "/reference", "/reference.css"})
  void theApiIsDescribedToAnybody(String path) throws Exception {
    lead(answering(Map.of("statusCode", 200, "body", "all of it")));
    assertThat(post(path, "text/plain", new byte[0]).body()).isEqualTo("all of it");
    assertThat(Json.write(got)).doesNotContain("authorizer");
  }

  @Test
  void aFunctionGetsTheRequestAsAnEventAndItsAnswerGoesOutWhole() throws Exception {
    lead(
        answering(Map.of("statusCode", 201, "headers", Map.of("Location", "/v1/x"), "body", "{}")));
    var answer =
        post(
            "/v1/letters?a=b%20c&a=d",
            "application/json", "{\"x\":1}".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("location")).contains("/v1/x");
    assertThat(answer.body()).isEqualTo("{}");
    assertThat(got)
        .containsEntry("version", "2.0")
        .containsEntry("rawPath", "/v1/letters")
        .containsEntry("rawQueryString", "a=b%20c&a=d")
        .containsEntry("body", "{\"x\":1}")
        .containsEntry("isBase64Encoded", false);
    assertThat(Json.write(got)).contains("\"method\":\"POST\"", "\"sub\":\"ada\"");
  }

  @Test
  void aBodyAboveTheFunctionsOwnLimitStillReachesIt() throws Exception {
    lead(answering(Map.of("statusCode", 413, "body", "")));
    var answer =
        post(
            "/v1/letters",
            "application/json",
            "a".repeat(300_000).getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat((String) got.get("body")).hasSize(300_000);
  }

  @Test
  void aBodyAboveTenMegabytesReachesNoFunction() throws Exception {
    lead(answering(Map.of("statusCode", 200, "body", "")));
    var answer = post("/v1/letters", "application/json", new byte[Gateway.MOST + 1]);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(got).isEmpty();
  }

  @Test
  void whatIsNoTextComesInBase64() throws Exception {
    lead(answering(Map.of("statusCode", 415, "body", "")));
    var bytes = new byte[] {0, (byte) 0xff, 1};
    var answer = post("/v1/letters", "application/octet-stream", bytes);
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(got)
        .containsEntry("isBase64Encoded", true)
        .containsEntry("body", Base64.getEncoder().encodeToString(bytes));
  }

  @Test
  void aFunctionThatFailsIsA500WithoutItsReason() throws Exception {
    lead(
        (in, out, context) -> {
          throw new IllegalStateException("a secret");
        });
    var answer = post("/v1/letters", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("secret");
  }

  @Test
  void thePublicPagesFunctionGetsItsPathWithoutAToken() throws Exception {
    gateway.lead(
        (in, out, context) -> {
          throw new AssertionError("the public page is not the staff API's");
        },
        answering(
            Map.of(
                "statusCode",
                200,
                "headers",
                Map.of("Content-Type", "text/html; charset=utf-8"),
                "body",
                "<p>")),
        (in, out, context) -> {
          throw new AssertionError("this is not a calendar");
        },
        (in, out, context) -> {
          throw new AssertionError("this is not a page of the staff");
        },
        issuer.authorizer());
    var answer =
        post(
            "/acknowledge/a.b?until=1&signature=x",
            "application/x-www-form-urlencoded",
            new byte[0]);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
    assertThat(got)
        .containsEntry("rawPath", "/acknowledge/a.b")
        .containsEntry("rawQueryString", "until=1&signature=x");
    assertThat(Json.write(got)).doesNotContain("authorizer");
  }

  /** A form's fields are not text to API Gateway. */
  @Test
  void everyOtherPathIsAPageOfTheStaffWithItsCookiesAndItsFormInBase64() throws Exception {
    RequestStreamHandler elsewhere =
        (in, out, context) -> {
          throw new AssertionError("this is a page of the staff");
        };
    gateway.lead(
        elsewhere,
        elsewhere,
        elsewhere,
        answering(
            Map.of(
                "statusCode", 303,
                "headers", Map.of("Location", "/"),
                "cookies", List.of("a=1; Path=/", "b=; Max-Age=0"),
                "isBase64Encoded", true,
                "body", Base64.getEncoder().encodeToString("gone".getBytes(UTF_8)))),
        issuer.authorizer());
    var form =
        HttpRequest.newBuilder(URI.create("http://localhost:" + gateway.port() + "/sign-out"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", "one=1; two=2")
            .POST(BodyPublishers.ofString("token=t"));
    var answer = http.send(form.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().allValues("set-cookie"))
        .containsExactly("a=1; Path=/", "b=; Max-Age=0");
    assertThat(answer.body()).isEqualTo("gone");
    assertThat(got)
        .containsEntry("rawPath", "/sign-out")
        .containsEntry("cookies", List.of("one=1", "two=2"))
        .containsEntry("isBase64Encoded", true)
        .containsEntry("body", Base64.getEncoder().encodeToString("token=t".getBytes(UTF_8)));
  }

  @Test
  void aTakenPortIsOneSentenceThatSaysWhatToDo() {
    assertThatThrownBy(() -> Gateway.at(gateway.port()))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("give another port with --port");
  }
}
