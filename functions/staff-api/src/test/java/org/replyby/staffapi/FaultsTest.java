package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.model.Right;
import org.replyby.staffapi.http.FrontDoor;
import org.replyby.staffapi.http.Request;
import org.replyby.staffapi.http.Route;

class FaultsTest {
  @Test
  void whoLosesEveryRaceMayTryAgain() {
    var office = new Office();
    office.docket.contend();
    var waits = new HashSet<Integer>();
    for (int rival = 0; rival < 100; rival++) {
      var answered = office.ask("POST", "/v1/letters", Samples.json(Samples.letter()));
      assertThat(answered.status()).isEqualTo(503);
      waits.add(wait(answered));
    }

    assertThat(waits)
        .as("rivals who obey do not come back at once")
        .isEqualTo(IntStream.rangeClosed(1, 10).boxed().collect(Collectors.toSet()));
  }

  private static int wait(Answered answered) {
    return Integer.parseInt(String.valueOf(answered.headers().get("Retry-After")));
  }

  @Test
  void withoutSnsNothingIsSubscribedAndItMayBeTriedAgain() {
    var office = new Office();
    office.ask("PUT", "/v1/jurisdictions/chicago-il", Samples.json(Samples.chicago()));
    office.sns.goDown();
    var answered =
        office.ask(
            "POST",
            "/v1/jurisdictions/chicago-il/officials",
            "{\"name\":\"Ann\",\"role\":\"Counsel\"}");

    assertThat(answered.status()).isEqualTo(503);
    assertThat(wait(answered)).isBetween(1, 10);
  }

  @Test
  void aFaultsTextIsNeitherAnsweredNorLogged() {
    var log = new ArrayList<String>();
    var route =
        Route.get(
            "/broken",
            Right.SIGNED_IN,
            call -> {
              throw new IllegalStateException("secret", new RuntimeException("secret too"));
            });
    var door =
        new FrontDoor(
            List.of(route),
            new Office().desk.knowPrincipal(),
            new Office().desk.answerOnce(),
            false,
            attempt -> {},
            (event, fields) -> log.add(event + Json.write(fields)));
    var answer = door.answer(request("/broken"));

    assertThat(answer.get("statusCode")).isEqualTo(500);
    assertThat(answer.toString()).contains("req-1").doesNotContain("secret", "IllegalState");
    assertThat(log).hasSize(2).noneMatch(line -> line.contains("secret"));
    assertThat(log.getFirst())
        .startsWith("request.failed")
        .contains("IllegalStateException", "RuntimeException", "FaultsTest", "req-1");
  }

  @Test
  void aRequestIsOneLineOfTheLogWithItsTemplate() {
    var office = new Office();
    office.ask("GET", "/v1/deadlines/chicago-il.matter-x.d1");

    assertThat(office.log)
        .containsExactly(
            Map.of(
                "event", "request",
                "requestId", "req-1",
                "correlationId", "req-1",
                "method", "GET",
                "route", "/v1/deadlines/{deadline}",
                "status", 404,
                "sub", "clerk-7"));
  }

  @Test
  void aProblemIsAsRfc9457DescribesIt() {
    var answered = new Office().ask("GET", "/v1/deadlines/chicago-il.m.d1");

    assertThat(answered.headers().get("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answered.body())
        .containsOnlyKeys("type", "title", "status", "detail", "instance", "requestId")
        .containsEntry("type", "/reference#problem-not-found")
        .containsEntry("status", 404)
        .containsEntry("instance", "urn:replyby:request:req-1");
  }

  private static Request request(String path) {
    return new Request("req-1", "GET", path, Map.of(), Map.of(), Map.of("sub", "x"), "", false);
  }
}
