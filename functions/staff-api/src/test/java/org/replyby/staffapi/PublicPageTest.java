package org.replyby.staffapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.json.Json;

/** What anybody may read without a token. */
class PublicPageTest {
  private final Office office = new Office();

  @ParameterizedTest
  @CsvSource({
    "/openapi.json,application/json",
    "/reference,text/html; charset=utf-8",
    "/reference.css,text/css; charset=utf-8"
  })
  void itIsReadWithoutATokenAndKeptForFiveMinutes(String path, String type) {
    var answer = ask(Event.of("GET", path));
    assertThat(answer).containsEntry("statusCode", 200);
    assertThat(headers(answer).get("Content-Type")).isEqualTo(type);
    assertThat(headers(answer).get("Cache-Control")).isEqualTo("public, max-age=300");
    assertThat(headers(answer).get("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(headers(answer).get("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    assertThat(String.valueOf(headers(answer).get("Content-Security-Policy")))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/openapi.json", "/reference", "/reference.css"})
  void whoHasItAlreadyGetsNoCopy(String path) {
    var tag = String.valueOf(headers(ask(Event.of("GET", path))).get("ETag"));
    var again = ask(Event.of("GET", path).header("if-none-match", "\"other\", W/" + tag));
    assertThat(again).containsEntry("statusCode", 304).containsEntry("body", "");
    assertThat(headers(again).get("ETag")).isEqualTo(tag);
    assertThat(headers(again).containsKey("Content-Type")).isFalse();
    assertThat(ask(Event.of("GET", path).header("if-none-match", "\"other\"")))
        .containsEntry("statusCode", 200);
  }

  @Test
  void itIsOnlyRead() {
    assertThat(ask(Event.of("HEAD", "/reference")))
        .containsEntry("statusCode", 200)
        .containsEntry("body", "");
    var refused = ask(Event.of("POST", "/reference"));
    assertThat(refused).containsEntry("statusCode", 405);
    assertThat(headers(refused).get("Allow")).isEqualTo("GET, HEAD");
  }

  @Test
  void theContractIsOneJsonObject() throws IOException {
    assertThat(Json.read(text("/openapi.json"))).containsEntry("openapi", "3.1.1");
  }

  /** A strict policy would stop them, and nobody would notice. */
  @Test
  void thePageHasNoScriptAndNoStyleOfItsOwn() {
    assertThat(text("/reference"))
        .startsWith("<!DOCTYPE html>")
        .doesNotContainPattern(
            "<script|<style|\\sstyle=|\\son\\w+=|javascript:|(src|href|action)=.?https?://");
  }

  @Test
  void everyLinkOfThePageLeadsSomewhere() {
    var page = text("/reference");
    var anchors = all(page, " id=\"([^\"]+)\"");
    assertThat(anchors).contains("op-recordLetter", "schema-Letter", "problem-not-found");
    assertThat(anchors).containsAll(all(page, "href=\"#([^\"]+)\""));
  }

  @Test
  void aProblemSaysWhereItIsDescribed() {
    var missing = office.ask("GET", "/v1/letters/chicago-il.m.l1");
    var anchor = String.valueOf(missing.at("type")).replaceFirst("^/reference#", "");
    assertThat(all(text("/reference"), " id=\"([^\"]+)\"")).contains(anchor);
    assertThat(missing.headers().get("Link")).isEqualTo("</reference>; rel=\"help\"");
  }

  private Map<String, Object> ask(Event event) {
    try {
      return Json.read(office.answerTo(event.claims(null).json()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(String path) {
    return String.valueOf(ask(Event.of("GET", path)).get("body"));
  }

  private static Map<?, ?> headers(Map<String, Object> answer) {
    return (Map<?, ?>) requireNonNull(answer.get("headers"));
  }

  private static Set<String> all(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }
}
