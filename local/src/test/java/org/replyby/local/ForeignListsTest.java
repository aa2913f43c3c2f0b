package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.contract.NamedThings;

/**
 * What a person of one city reads is the same, to the byte, whether there is another city or not:
 * nothing of the other one is in the items, the counts and the cursors of any list, although both
 * share a matter in one campaign.
 */
@Tag("aws")
class ForeignListsTest {
  private static final String LOS_ANGELES = "city-of-los-angeles-ca";
  private static final String CAMPAIGN = "a-review";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    service.close();
  }

  /** Links are another one each time, and there is none before a file has come. */
  private static final String LINKS = ".*/(content|table)";

  @Test
  void anotherCityChangesNothingThatAPersonReads() {
    service.put("/v1/campaigns/" + CAMPAIGN, map("name", "A review")).is(201);
    var own = sharing(CityThings.recorded(service, LOS_ANGELES, Samples.losAngeles()));
    var alone = read(own);
    assertThat(alone.keySet()).containsAll(NamedThings.lists());
    service.as("*").signedInAs("clerk");
    sharing(CityThings.recorded(service, "chicago-il", Samples.chicago()));
    var beside = read(own);
    alone.forEach((operation, pages) -> assertThat(beside).containsEntry(operation, pages));
  }

  private CityThings sharing(CityThings things) {
    var shared = map("campaign", CAMPAIGN, "shares", "demand-too");
    service.put("/v1/matters/" + things.of("MatterId") + "/sharing", shared).is(200);
    return things;
  }

  /** All pages of every list, one thing a page, and everything else that is only read. */
  private Map<String, List<Answer>> read(CityThings own) {
    service.as(LOS_ANGELES); // As the person who sent its table.
    var read = new LinkedHashMap<String, List<Answer>>();
    for (var operation : NamedThings.operations()) {
      if (operation.startsWith("GET ") && !operation.matches(LINKS)) {
        read.put(operation, pages(path(operation, own), NamedThings.lists().contains(operation)));
      }
    }
    return read;
  }

  private static String path(String operation, CityThings own) {
    var path =
        operation
            .substring("GET ".length())
            .replace("{campaign}", CAMPAIGN)
            .replace("{kind}", "letters");
    for (var place : NamedThings.places()) {
      if (place.operation().equals(operation) && !place.isBesidePath()) {
        path = path.replaceFirst("\\{\\w+}", own.of(place.kind()));
      }
    }
    return path;
  }

  /** A list of changes always says where to go on; it ends with the page that says the same. */
  private List<Answer> pages(String path, boolean isList) {
    var pages = new LinkedHashSet<Answer>();
    String query = isList ? "?limit=1" : "";
    while (query != null) {
      var page = service.get(path + query).is(200);
      var isNew = pages.add(page);
      query =
          isNew && page.body().get("next") instanceof String next
              ? "?limit=1&cursor=" + next
              : null;
    }
    return List.copyOf(pages);
  }
}
