package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.local.browser.HtmlCheck;

/**
 * What is privileged is nowhere in a file that leaves it out, and the file says how much that is.
 */
@Tag("aws")
class MatterFilePrivilegedTest {
  private static final String FILE = "/v1/matters/" + PrivilegedMatter.MATTER + "/file";
  private static final String WITHOUT = FILE + "?privileged=leave-out";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final MatterFiles files = new MatterFiles(service);

  @AfterEach
  void end() {
    service.close();
  }

  private static UnaryOperator<String> canaries(String form) {
    return place -> form.formatted(place, Integer.toHexString(place.hashCode() & 0xfffff));
  }

  /** A short text is not looked for within others, and still is in none of these places. */
  @ParameterizedTest
  @ValueSource(strings = {"The %s canary sang\n\"in\" the strongroom.", "zq%2$s"})
  void noPrivilegedTextIsInAnyFile(String form) {
    var canaries = new PrivilegedMatter(service, canaries(form)).recorded();
    var whole = everything(FILE);
    assertThat(canaries).hasSizeGreaterThan(15);
    assertThat(canaries).allSatisfy(c -> assertThat(whole).contains(escaped(c)));

    var without = everything(WITHOUT);
    assertThat(canaries).allSatisfy(c -> assertThat(without).doesNotContain(escaped(c)));
    for (var text : canaries) {
      var firstWords = text.split("\n", 2)[0].toLowerCase(Locale.ROOT);
      assertThat(without.toLowerCase(Locale.ROOT)).doesNotContain(firstWords);
    }
  }

  private static String escaped(String text) {
    return text.replace("\n", "\\n").replace("\"", "\\\"");
  }

  /** The JSON, and all files of the ZIP. */
  private String everything(String path) {
    var all = new StringBuilder(files.json(path));
    MatterFiles.unpacked(files.zip(path))
        .forEach((name, bytes) -> all.append(new String(bytes, StandardCharsets.UTF_8)));
    return all.toString();
  }

  @Test
  void itSaysHowManyTextsOfHowManyEntriesAreLeftOut() {
    new PrivilegedMatter(service, canaries("The %s canary sang.")).recorded();
    var marked =
        service
            .get("/v1/matters/" + PrivilegedMatter.MATTER + "/docket")
            .is(200)
            .list("entries")
            .stream()
            .map(MatterFilePrivilegedTest::marked)
            .filter(number -> number > 0)
            .toList();
    var texts = marked.stream().mapToInt(Integer::intValue).sum();
    var entries = marked.size();
    assertThat(texts).as("in each place, and some twice").isGreaterThan(15);
    var json = Answer.of(files.answer(WITHOUT, "application/json", "clerk", "*")).is(200);
    assertThat(json.text("privileged")).isEqualTo("left-out");
    assertThat(json.map("leftOut")).isEqualTo(map("texts", texts, "entries", entries));

    var zip = MatterFiles.unpacked(files.zip(WITHOUT));
    var sentence =
        "Privileged texts are left out of this file: texts %d, on entries of the docket %d."
            .formatted(texts, entries);
    for (var name : List.of("report.html", "README.txt")) {
      assertThat(new String(zip.get(name), StandardCharsets.UTF_8)).contains(sentence);
    }
    var all = Answer.of(files.answer(FILE, "application/json", "clerk", "*")).is(200);
    assertThat(all.text("privileged")).isEqualTo("included");
    assertThat(all.map("leftOut")).isEqualTo(map("texts", 0, "entries", 0));
  }

  /** With everything that can become of a date, and with texts of two lines. */
  @Test
  void theReportIsValidHtmlWithAndWithoutThem() {
    new PrivilegedMatter(service, canaries("The %s canary sang\n\"in\" the <strongroom>."))
        .recorded();
    for (var path : List.of(FILE, WITHOUT)) {
      var report = MatterFiles.unpacked(files.zip(path)).get("report.html");
      assertThat(HtmlCheck.faults(new String(report, StandardCharsets.UTF_8))).isEmpty();
    }
  }

  /** How many texts of an entry are privileged and on record. */
  private static int marked(Map<String, Object> entry) {
    var texts = entry.get("texts") instanceof Map<?, ?> map ? map.values() : List.of();
    return (int)
        texts.stream()
            .map(text -> (Map<?, ?>) text)
            .filter(text -> Boolean.TRUE.equals(text.get("privileged")))
            .filter(text -> Boolean.FALSE.equals(text.get("withheld")))
            .count();
  }

  /** An alert had quoted the demand before somebody marked it. */
  @Test
  void whatWasMarkedLaterIsNotInTheAlertsThatQuotedItBefore() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    var secret = "All memoranda of the law director about the shelter.";
    var letter =
        service.post("/v1/letters", Samples.letter("demand", secret)).is(201).map("letter");
    service.deliverStream();
    assertThat(everything(WITHOUT)).contains(secret);
    new PrivilegedMatter(service, text -> text)
        .apply(map("letter", map("letter", letter.get("letter"), "privileged", true)));
    assertThat(everything(FILE)).contains(secret);
    assertThat(everything(WITHOUT)).doesNotContain("memoranda");
  }

  @Test
  void anotherValueOfTheSwitchIsRefused() {
    service.addChicago();
    service.recordLetter();
    var path = FILE + "?privileged=";
    assertThat(service.get(path + "no").is(400).text("detail"))
        .isEqualTo("privileged must be include or leave-out");
    service.get(path + "include").is(200);
  }
}
