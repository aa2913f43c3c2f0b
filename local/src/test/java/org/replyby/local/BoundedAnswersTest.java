package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;
import org.replyby.dynamodb.items.ClosingItem;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.OpenKeys;
import org.replyby.json.Json;
import org.replyby.model.DeadlineId;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.Official;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is shown of a jurisdiction and of a matter stays the same however much is stored: in
 * requests, in items read and in bytes.
 */
@Tag("aws")
class BoundedAnswersTest {
  private static final int FEW = 10;
  private static final int MANY = 300;
  private static final int MEGABYTE = 1_000_000;
  private static final int CLOSINGS = 200;
  private static final String MATTER = "/v1/matters/" + WideSamples.MATTER;
  private static final String PAGE = "/matters/" + WideSamples.MATTER;
  private static final String CITY = "/v1/jurisdictions/" + WideSamples.CITY;

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final StoredItems stored = new StoredItems(service);

  @AfterEach
  void end() {
    service.close();
  }

  /** What an answer took, and how long it is. */
  private record Cost(Map<String, Integer> requests, int itemsRead, int bytes) {}

  @Test
  void aMatterOfTenDemandsAndOneOfThreeHundredCostTheSameToShow() {
    var recorded = aCityWithALetter();
    copies(recorded, 1, FEW);
    var few = costs();
    copies(recorded, FEW, MANY);
    assertThat(service.app.docket().documents(MatterId.parse(WideSamples.MATTER))).hasSize(MANY);
    assertThat(costs()).isEqualTo(few);
    assertThat(few.get(MATTER).requests()).isEqualTo(Map.of("GetItem", 1, "Query", 1));
    assertThat(few.get(CITY).requests()).isEqualTo(Map.of("Query", 1));
  }

  /** Whoever reads on until there is no next page has all of them. */
  @Test
  void everyOpenDeadlineIsInTheListThatAMatterNames() {
    var recorded = aCityWithALetter();
    var started = 1 + recorded.list("alsoStarted").size();
    copies(recorded, 1, MANY);
    var shown = service.get(MATTER).is(200);
    assertThat(shown.body()).doesNotContainKeys("deadlines", "letters", "subpoenas");
    var list = String.valueOf(shown.map("lists").get("deadlines"));
    var found = new ArrayList<String>();
    var page = service.get(list + "?state=open").is(200);
    page.list("deadlines").forEach(d -> found.add(String.valueOf(d.get("deadline"))));
    while (page.body().get("next") instanceof String next) {
      page = service.get(list + "?state=open&cursor=" + next).is(200);
      page.list("deadlines").forEach(d -> found.add(String.valueOf(d.get("deadline"))));
    }
    assertThat(found).hasSize(started + MANY - 1).doesNotHaveDuplicates();
  }

  /** The page of the matter shows a part at a time, says which, and leads to all of them. */
  @Test
  void everyDeadlineAndEveryLetterIsOnThePagesOfTheMatter() {
    service.addChicago();
    var recorded = service.post("/v1/letters", Samples.letter()).is(201);
    copies(recorded, 1, MANY);
    var matter = DeadlineId.parse(TestService.deadlineOf(recorded)).matter();
    var deadlines = service.app.docket().deadlines(matter);
    var clerk = new PageVisitor(service.as(WideSamples.CITY), "clerk");
    var first = clerk.get("/matters/" + matter).is(200);
    assertThat(first.html())
        .contains("Deadlines 1 to 50 of " + deadlines.size(), (deadlines.size() - 1) + " more open")
        .contains("Letters and subpoenas 1 to 10 of " + MANY)
        .contains(" more: the page of each deadline says what to do.");
    assertThat(clerk.get("/matters/" + matter + "/sheet").is(200).html())
        .contains((deadlines.size() - 6) + " more in ReplyBy.");
    assertThat(linked(clerk, first, "deadlines", "href=\"/deadlines/([^\"?]+)\""))
        .containsExactlyInAnyOrderElementsOf(
            deadlines.stream().map(d -> d.id().toString()).toList());
    assertThat(linked(clerk, first, "documents", "href=\"/documents/([^\"]+)/void\""))
        .hasSize(MANY)
        .doesNotHaveDuplicates();
  }

  private static List<String> linked(
      PageVisitor clerk, PageVisitor.Shown first, String list, String link) {
    var ids = new ArrayList<String>();
    var page = first;
    while (true) {
      var start = page.html().indexOf("id=\"" + list + "\"");
      Pattern.compile(link)
          .matcher(page.html().substring(start, page.html().indexOf("<h2", start + 1)))
          .results()
          .forEach(found -> ids.add(found.group(1)));
      var more =
          Pattern.compile("href=\"(/matters/[^\"]+[?]" + list + "=[0-9]+)#[a-z]+\">More ")
              .matcher(page.html());
      if (!more.find()) {
        return ids;
      }
      page = clerk.get(more.group(1)).is(200);
    }
  }

  /** Sixty officials, two hundred closed days and three hundred demands, all at their longest. */
  @Test
  void theLargestAnswersHaveLessThanAMegabyte() {
    var recorded = aCityWithALetter();
    for (int number = 1; number < Official.MOST_PER_JURISDICTION; number++) {
      service.post(CITY + "/officials", WideSamples.official(number)).is(201);
    }
    var city = new JurisdictionId(WideSamples.CITY);
    var line = WideSamples.LINE;
    var first = TestService.JANUARY.atZone(ZoneOffset.UTC).toLocalDate();
    var day = new Closing(first, ClosureKind.COURT, line, line);
    stored.copy(
        ClosingItem.of(city, day),
        0,
        CLOSINGS,
        number ->
            ClosingItem.of(
                city, new Closing(first.plusDays(number), ClosureKind.COURT, line, line)));
    copies(recorded, 1, MANY);
    assertThat(service.get(CITY).is(200).list("closings")).hasSize(CLOSINGS);
    var largest = new TreeMap<String, Cost>();
    for (var shown : List.of(CITY, MATTER)) {
      largest.put(shown, cost(shown));
      service.get(shown).map("lists").values().stream()
          .map(String::valueOf)
          .forEach(list -> largest.put(list, cost(list)));
    }
    largest.forEach((path, cost) -> System.out.println("largest: " + path + " " + cost));
    assertThat(largest.values()).allSatisfy(c -> assertThat(c.bytes()).isLessThan(MEGABYTE));
    // An answer of Lambda holds 4.5 MB in base64, even if nothing in it gets shorter.
    var page = new PageVisitor(service.as(WideSamples.CITY), "clerk").get(PAGE).is(200).html();
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(4 * MEGABYTE);
  }

  private Answer aCityWithALetter() {
    service.put(CITY, WideSamples.city()).is(201);
    service.post(CITY + "/officials", WideSamples.official(0)).is(201);
    return service.post("/v1/letters", WideSamples.letter("first")).is(201);
  }

  private Map<String, Cost> costs() {
    return Map.of(CITY, cost(CITY), MATTER, cost(MATTER));
  }

  private Cost cost(String path) {
    service.calls.reset();
    var answer = service.get(path).is(200);
    var bytes = Json.write(answer.body()).getBytes(StandardCharsets.UTF_8).length;
    return new Cost(service.calls.requests(), service.calls.count("itemsRead"), bytes);
  }

  /** Copies of the letter, of its deadline, and of its matter. */
  private void copies(Answer recorded, int from, int to) {
    var letter = DocumentId.parse(String.valueOf(recorded.map("letter").get("letter")));
    var deadline = DeadlineId.parse(TestService.deadlineOf(recorded));
    var matter = letter.matter();
    stored.copy(
        stored.item(Keys.of(letter)), from, to, n -> copy(Keys.DOCUMENTS, matter, "l%05d", n));
    stored.copy(
        stored.item(Keys.of(deadline)),
        from,
        to,
        n -> {
          var copy = new HashMap<>(copy(Keys.deadlines(matter), matter, "d%05d", n));
          copy.put(OpenKeys.ORDER, fromS("2018-02-23#" + matter + ".d%05d".formatted(n)));
          return copy;
        });
    stored.copy(
        stored.item(Keys.of(matter)),
        from,
        to,
        n -> copy(Keys.MATTERS, matter.jurisdiction(), "m%05d", n));
  }

  private static Map<String, AttributeValue> copy(
      String prefix, Object within, String name, int number) {
    var named = name.formatted(number);
    return Map.of(Keys.SK, fromS(prefix + named), "id", fromS(within + "." + named));
  }
}
