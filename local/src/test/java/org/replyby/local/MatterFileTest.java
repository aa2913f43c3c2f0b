package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replyby.dynamodb.items.Keys;
import org.replyby.json.Json;
import org.replyby.local.docket.Dockets;
import org.replyby.local.docket.Surroundings;
import org.replyby.model.DocumentId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A matter as a file: what is in it, that it is whole, and what it costs. */
@Tag("aws")
class MatterFileTest {
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";
  private static final String FILE = "/v1/matters/" + MATTER + "/file";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final MatterFiles files = new MatterFiles(service);
  private String deadline = "";

  @BeforeEach
  void aLetterAndASubpoenaOfWhichAnOfficialWasTold() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    deadline = service.recordLetter();
    service.post("/v1/subpoenas", Samples.subpoena("demand", "<b>All</b> & more.")).is(201);
    service.deliverStream();
    service.advance(Duration.ofMinutes(2));
    service.sweep();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Map<String, Object> json() {
    return Answer.of(files.answer(FILE, "application/json", "clerk", "*")).is(200).body();
  }

  private String file(String name) {
    return new String(MatterFiles.unpacked(files.zip(FILE)).get(name), StandardCharsets.UTF_8);
  }

  private String csv(String list) {
    var path = "/v1/matters/" + MATTER + "/" + list;
    return String.valueOf(files.answer(path, "text/csv", "clerk", "*").get("body"));
  }

  @Test
  void theJsonHasAllThatTheApiShowsOfTheMatter() {
    var file = json();
    for (var list : List.of("letters", "subpoenas", "deadlines")) {
      var one = list.substring(0, list.length() - 1);
      for (var listed : service.get("/v1/matters/" + MATTER + "/" + list).is(200).list(list)) {
        var shown = service.get("/v1/" + list + "/" + listed.get(one)).is(200).body();
        if (list.equals("deadlines")) {
          shown.put("plan", service.get("/v1/deadlines/" + listed.get(one) + "/plan").body());
        }
        assertThat(((List<?>) file.get(list)).stream().anyMatch(shown::equals)).as(list).isTrue();
      }
    }
    assertThat(file.get("alerts"))
        .isEqualTo(service.get("/v1/matters/" + MATTER + "/alerts").is(200).list("alerts"));
    assertThat(file.get("check"))
        .isEqualTo(service.get("/v1/matters/" + MATTER + "/docket?verify=true").is(200).body());
  }

  @Test
  void theZipHasTheSameInFilesWithTheTablesOfTheApi() throws Exception {
    var zip = MatterFiles.unpacked(files.zip(FILE));
    assertThat(List.copyOf(zip.keySet()))
        .startsWith("README.txt", "report.html", "matter.json")
        .endsWith("docket.jsonl", "verify.py", "verify_docket.py", "SHA256SUMS")
        .hasSize(11);
    assertThat(file("deadlines.csv")).isEqualTo(csv("deadlines"));
    assertThat(file("alerts.csv")).isEqualTo(csv("alerts"));
    var json = json();
    var letter = (Map<?, ?>) ((List<?>) json.get("letters")).getFirst();
    var name = String.valueOf(letter.get("letter")).substring(MATTER.length() + 1);
    assertThat(Json.read(file("letters/" + name + ".json"))).isEqualTo(letter);
    json.keySet().removeAll(List.of("letters", "subpoenas", "docket"));
    assertThat(Json.read(file("matter.json"))).isEqualTo(json);
  }

  @Test
  void itsDocketIsTheOneThatTheCommandLineExportsAndVerifies(@TempDir Path folder)
      throws Exception {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var endpoint = Map.of("AWS_ENDPOINT_URL", TestAws.endpoints().dynamoDb().toString());
    var at = new Surroundings(folder, InputStream.nullInputStream(), out, stream, endpoint);
    Files.writeString(folder.resolve("docket.jsonl"), file("docket.jsonl"));
    assertThat(new Dockets(at).verifyFile("docket.jsonl", null)).as("%s", out).isTrue();
    assertThat(((List<?>) json().get("docket")).stream().map(line -> line + "\n").toList())
        .isEqualTo(file("docket.jsonl").lines().map(line -> line + "\n").toList());
  }

  @Test
  void theSameRecordGivesTheSameBytesAndTheAnswerSaysTheirDigest() throws Exception {
    for (var type : List.of("application/zip", "application/json")) {
      var answer = files.answer(FILE, type, "clerk", "*");
      assertThat(files.answer(FILE, type, "clerk", "*").get("body")).isEqualTo(answer.get("body"));
      var bytes = Base64.getDecoder().decode(String.valueOf(answer.get("body")));
      var sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
      var extension = type.substring(type.indexOf('/') + 1);
      assertThat((Map<?, ?>) answer.get("headers"))
          .extracting("Content-Type", "Content-Disposition", "Repr-Digest")
          .containsExactly(
              type,
              "attachment; filename=\"" + MATTER + "." + extension + "\"",
              "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":");
    }
  }

  @Test
  void theReportSaysInPlainWordsWhatHappened() {
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-01-24")).is(200);
    assertThat(file("report.html"))
        .contains("&lt;b&gt;All&lt;/b&gt; &amp; more.")
        .contains("Letter from Office of Justice Programs", "Dated Wednesday, January 24, 2018")
        .contains("Due: Friday, February 23, 2018, 4:00 PM CST")
        .contains("cf. 2009 Committee Note to Fed. R. Civ. P. 6")
        .contains("Answered on Wednesday, January 24, 2018, with: Documents., by: By email.")
        .contains("Ann Example, City attorney", "Accepted for delivery")
        .contains("The chain of its 6 entries holds")
        .doesNotContain("<script", "<b>", "http:", "https:", "src=", "href=");
  }

  /** Each list is read in pages of 100, and the docket and the alerts are read to check them. */
  @Test
  void itCostsTwoReadsOfTheDocketAndOneOfEachList() {
    json();
    service.calls.reset();
    json();
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 2, "Query", 8));
    service.calls.reset();
    files.zip(FILE);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 2, "Query", 8));
  }

  private void letters(int number) {
    var demand = "Each email of the mayor. ".repeat(790);
    var letter = service.post("/v1/letters", Samples.letter("demand", demand)).is(201);
    var id = DocumentId.parse(String.valueOf(letter.map("letter").get("letter")));
    var stored = new StoredItems(service);
    stored.copy(
        stored.item(Keys.of(id)),
        1,
        number,
        copy -> {
          var copied = new DocumentId(id.matter(), "lcopy%05d".formatted(copy));
          var all = new HashMap<>(Keys.of(copied));
          all.put("id", AttributeValue.fromS(copied.toString()));
          return all;
        });
  }

  @Test
  void aFileThatIsTooLargeIsRefusedWithTheWayOut() {
    letters(230);
    assertThat(service.get(FILE).is(413).body())
        .containsEntry("type", "/reference#problem-file-too-large")
        .extractingByKey("detail")
        .asString()
        .contains("ask for an export of it (POST /v1/matters/" + MATTER + "/exports)");
    assertThat(files.zip(FILE).length).as("a ZIP of the same").isLessThan(4_000_000);
  }

  /** A function has room for so much, whatever it can be packed to. */
  @Test
  void aMatterIsReadNoFurtherThanThereIsRoomForIt() {
    letters(900);
    service.calls.reset();
    var answer = files.answer(FILE, "application/zip", "clerk", "*");
    assertThat(answer.get("statusCode")).isEqualTo(413);
    assertThat(service.calls.requests().get("Query"))
        .as("the pages of 12,000,000 characters of letters")
        .isLessThan(20);
  }
}
