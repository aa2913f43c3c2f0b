package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.OpenKeys;
import org.replyby.json.Json;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocumentId;
import org.replyby.model.MatterId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A list of a thousand things: each page is small, and takes the same requests. */
@Tag("aws")
class ListsTest {
  private static final int MANY = 1_050;
  private static final int MEGABYTE = 1_000_000;
  private static final String CITY = "chicago-il";
  private static final String MATTER = CITY + ".byrne-jag-fy2016";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final Map<String, String> letter = new HashMap<>();

  @BeforeEach
  void aLetter() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    var recorded = service.post("/v1/letters", Samples.letter()).is(201);
    letter.put("deadline", TestService.deadlineOf(recorded));
    letter.put("letter", String.valueOf(recorded.map("letter").get("letter")));
  }

  @AfterEach
  void end() {
    service.close();
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  private void manyDeadlines() {
    var id = DeadlineId.parse(String.valueOf(letter.get("deadline")));
    var stored = new StoredItems(service);
    var item = stored.item(Keys.of(id));
    stored.copy(
        item,
        1,
        MANY,
        number -> {
          var name = "d%05d".formatted(number);
          var copied = new DeadlineId(id.matter(), name);
          return Map.of(
              Keys.SK,
              text(Keys.deadlines(id.matter()) + name),
              "id",
              text(copied.toString()),
              OpenKeys.ORDER,
              text("2018-02-23#" + copied));
        });
  }

  private void manyLetters() {
    var id = DocumentId.parse(String.valueOf(letter.get("letter")));
    var stored = new StoredItems(service);
    stored.copy(
        stored.item(Keys.of(id)),
        1,
        MANY,
        number -> {
          var name = "l%05d".formatted(number);
          return Map.of(Keys.SK, text(Keys.DOCUMENTS + name), "id", text(MATTER + "." + name));
        });
  }

  private void manyMatters() {
    var stored = new StoredItems(service);
    stored.copy(
        stored.item(Keys.of(MatterId.parse(MATTER))),
        1,
        MANY,
        number -> {
          var name = "m%05d".formatted(number);
          return Map.of(Keys.SK, text(Keys.MATTERS + name), "id", text(CITY + "." + name));
        });
  }

  /** All ids of a list; each page costs the same, and is small. */
  private List<String> all(String path, String things, String id, Map<String, Integer> requests) {
    var ids = new ArrayList<String>();
    String cursor = null;
    do {
      service.calls.reset();
      var join = path.contains("?") ? "&" : "?";
      var page = service.get(path + (cursor == null ? "" : join + "cursor=" + cursor)).is(200);
      assertThat(service.calls.requests()).isEqualTo(requests);
      var length = Json.write(page.body()).getBytes(StandardCharsets.UTF_8).length;
      assertThat(length).isLessThan(MEGABYTE);
      page.list(things).forEach(one -> ids.add(String.valueOf(one.get(id))));
      cursor = page.body().get("next") instanceof String next ? next : null;
    } while (cursor != null);
    return ids;
  }

  @Test
  void openDeadlinesOfTheCityAndOfAMatter() {
    manyDeadlines();
    var open = all("/v1/deadlines?jurisdiction=" + CITY, "deadlines", "deadline", queries(2));
    assertThat(open).hasSize(MANY).doesNotHaveDuplicates().isSorted();
    assertThat(all("/v1/deadlines?on=2018-02-23", "deadlines", "deadline", queries(2)))
        .isEqualTo(open);
    var ofMatter = "/v1/matters/" + MATTER + "/deadlines";
    var one = Map.of("GetItem", 1, "Query", 1);
    assertThat(all(ofMatter, "deadlines", "deadline", one)).isEqualTo(open);
    assertThat(all(ofMatter + "?state=met", "deadlines", "deadline", one)).isEmpty();
  }

  @Test
  void lettersAndMatters() {
    manyLetters();
    var letters = "/v1/matters/" + MATTER + "/letters";
    assertThat(all(letters, "letters", "letter", Map.of("GetItem", 1, "Query", 1)))
        .hasSize(MANY)
        .doesNotHaveDuplicates();
    manyMatters();
    var matters = "/v1/jurisdictions/" + CITY + "/matters";
    assertThat(all(matters, "matters", "matter", queries(2))).hasSize(MANY).isSorted();
    assertThat(all(matters + "?words=byrne%20nothing", "matters", "matter", queries(2))).isEmpty();
  }

  private static Map<String, Integer> queries(int number) {
    return Map.of("Query", number);
  }

  /** One more request, whatever the number of jurisdictions. */
  @Test
  void jurisdictionsAreListedWithTheirNames() {
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles()).is(201);
    service.calls.reset();
    var all = service.get("/v1/jurisdictions").is(200).list("jurisdictions");
    assertThat(service.calls.requests()).isEqualTo(Map.of("BatchGetItem", 1, "Query", 1));
    assertThat(all)
        .extracting(j -> j.get("jurisdiction") + " is " + j.get("name"))
        .containsExactly("chicago-il is Chicago", "city-of-los-angeles-ca is City of Los Angeles");
    service.as(CITY).calls.reset();
    var mine = service.get("/v1/jurisdictions").is(200).list("jurisdictions");
    assertThat(service.calls.requests()).isEqualTo(Map.of("BatchGetItem", 1));
    assertThat(mine).extracting(j -> j.get("name")).containsExactly("Chicago");
  }

  /** Thirty cities of one person are merged, whatever the size of a page. */
  @Test
  void theCitiesOfOnePersonAreMerged() {
    var cities = new ArrayList<String>();
    for (int number = 0; number < 30; number++) {
      var described = Samples.chicago();
      described.put("name", "City %02d".formatted(number));
      var id = "city-%02d-il".formatted(number);
      service.put("/v1/jurisdictions/" + id, described).is(201);
      var due = map("date", "2018-03-%02d".formatted(1 + (number * 7) % 28));
      service.post("/v1/letters", Samples.letter("jurisdiction", id, "responseDue", due)).is(201);
      cities.add(id);
    }
    service.as(String.join(" ", cities));
    var all = service.get("/v1/deadlines").is(200).list("deadlines");
    assertThat(all).hasSize(30);
    assertThat(all).extracting(d -> d.get("day") + "#" + d.get("deadline")).isSorted();
    var paged = new ArrayList<Map<String, Object>>();
    var page = service.get("/v1/deadlines?limit=7").is(200);
    paged.addAll(page.list("deadlines"));
    while (page.body().get("next") instanceof String next) {
      page = service.get("/v1/deadlines?limit=7&cursor=" + next).is(200);
      assertThat(page.list("deadlines")).hasSizeLessThanOrEqualTo(7);
      paged.addAll(page.list("deadlines"));
    }
    assertThat(paged).isEqualTo(all);
    var days = service.get("/v1/deadlines?from=2018-03-05&to=2018-03-08").list("deadlines");
    assertThat(days)
        .isEqualTo(
            all.stream()
                .filter(d -> String.valueOf(d.get("day")).compareTo("2018-03-05") >= 0)
                .filter(d -> String.valueOf(d.get("day")).compareTo("2018-03-08") <= 0)
                .toList())
        .isNotEmpty();
  }

  @Test
  void filtersAndWhoHasToConfirm() {
    var path = "/v1/deadlines?jurisdiction=" + CITY;
    var listed = service.get(path).is(200).list("deadlines").getFirst();
    assertThat(listed.get("toConfirm")).asString().startsWith("No counsel is named");
    var ann = service.get("/v1/jurisdictions/" + CITY + "/officials").list("officials").getFirst();
    service
        .put("/v1/officials/" + ann.get("official") + "/attorney", map("attorney", true))
        .is(200);
    assertThat(service.get(path).list("deadlines").getFirst().get("toConfirm"))
        .isEqualTo("A city attorney has to confirm the date: Ann Example.");
    Stream.of("unconfirmed=true", "nobodyConfirmed=false", "kind=response", "state=open")
        .forEach(f -> assertThat(service.get(path + "&" + f).list("deadlines")).hasSize(1));
    Stream.of("unconfirmed=false", "nobodyConfirmed=true", "kind=petition", "state=late")
        .forEach(f -> assertThat(service.get(path + "&" + f).list("deadlines")).isEmpty());
    service.get(path + "&from=2018-02-30").is(400);
    service.get(path + "&kind=nothing").is(400);
  }

  @Test
  void aClosedDeadlineLeavesBothIndexes() {
    var deadline = letter.get("deadline");
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-01-24")).is(200);
    assertThat(service.get("/v1/deadlines?jurisdiction=" + CITY).list("deadlines")).isEmpty();
    assertThat(service.get("/v1/deadlines?on=2018-02-23").list("deadlines")).isEmpty();
    assertThat(service.get("/v1/matters/" + MATTER + "/deadlines?state=met").list("deadlines"))
        .extracting(d -> d.get("deadline"))
        .containsExactly(deadline);
  }
}
