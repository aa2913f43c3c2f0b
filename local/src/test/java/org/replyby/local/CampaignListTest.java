package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** Which campaigns a person finds, how many matters of each, and what the list costs. */
@Tag("aws")
class CampaignListTest {
  private static final String LOS_ANGELES = "city-of-los-angeles-ca";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    service.close();
  }

  @BeforeEach
  void twoCitiesShareInThreeCampaigns() {
    List.of("a-review", "b-review", "c-review", "d-review")
        .forEach(id -> service.put("/v1/campaigns/" + id, map("name", "The " + id)).is(201));
    service.addChicago();
    service.put("/v1/jurisdictions/" + LOS_ANGELES, Samples.losAngeles()).is(201);
    share(matter("chicago-il", "One"), "a-review");
    share(matter("chicago-il", "Two"), "a-review");
    share(matter("chicago-il", "Three"), "c-review");
    share(matter(LOS_ANGELES, "Four"), "b-review");
    share(matter(LOS_ANGELES, "Five"), "c-review");
    Observers.admit(service, "chicagoan", "chicago-il", Role.VIEWER);
    Observers.admit(service, "association", "chicago-il", Role.OBSERVER);
    Observers.admit(service, "association", LOS_ANGELES, Role.OBSERVER);
    Observers.admit(service, "stranger", "denver-co", Role.values());
  }

  private String matter(String city, String title) {
    var letter = Samples.letter("jurisdiction", city, "matter", map("title", title));
    var recorded = service.post("/v1/letters", letter).is(201);
    return String.valueOf(recorded.map("letter").get("matter"));
  }

  private void share(String matter, String campaign) {
    var shared = map("campaign", campaign, "shares", "status-and-dates");
    Observers.asOperator(service).put("/v1/matters/" + matter + "/sharing", shared).is(200);
  }

  private void shareNothing(String matter) {
    var nothing = map("shares", "nothing");
    Observers.asOperator(service).put("/v1/matters/" + matter + "/sharing", nothing).is(200);
  }

  private List<String> seenBy(String subject) {
    return rows(Observers.as(service, subject).get("/v1/campaigns").is(200));
  }

  private static List<String> rows(Answer page) {
    return page.list("campaigns").stream()
        .map(c -> c.get("campaign") + " " + c.get("name") + " " + c.get("matters"))
        .toList();
  }

  @Test
  void eachSeesTheCampaignsInWhichACityOfTheirsSharesAMatter() {
    assertThat(seenBy("chicagoan"))
        .containsExactly("a-review The a-review 2", "c-review The c-review 1");
    assertThat(seenBy("association"))
        .containsExactly(
            "a-review The a-review 2", "b-review The b-review 1", "c-review The c-review 2");
    assertThat(seenBy("stranger")).isEmpty();
    assertThat(rows(Observers.asOperator(service).get("/v1/campaigns").is(200)))
        .containsExactly(
            "a-review The a-review 2",
            "b-review The b-review 1",
            "c-review The c-review 2",
            "d-review The d-review 0");
  }

  @Test
  void whatIsSharedNoMoreOrInAnotherCampaignIsNotCounted() {
    shareNothing("chicago-il.three");
    assertThat(seenBy("chicagoan")).containsExactly("a-review The a-review 2");
    share("chicago-il.two", "d-review");
    assertThat(seenBy("chicagoan"))
        .containsExactly("a-review The a-review 1", "d-review The d-review 1");
    var limited = map("disclosure", map("limited", "not-known"), "why", "An order.");
    var path = "/v1/matters/chicago-il.one/disclosure";
    Observers.asOperator(service).put(path, limited).is(200);
    assertThat(seenBy("chicagoan")).containsExactly("d-review The d-review 1");
  }

  @Test
  void aNewNameIsOnTheListAtOnce() {
    service.call("PUT", "/v1/campaigns/b-review", "{\"name\":\"Another\"}", null).is(428);
    service.put("/v1/campaigns/e-review", map("name", "New")).is(201);
    assertThat(rows(service.get("/v1/campaigns").is(200))).contains("e-review New 0");
  }

  @Test
  void pagesAreMergedAndWhatIsLeftIsPassedOver() {
    shareNothing("chicago-il.one");
    shareNothing("chicago-il.two");
    var all = new ArrayList<String>();
    String next = "";
    for (int pages = 0; next != null && pages < 10; pages++) {
      var page = Observers.as(service, "association").get("/v1/campaigns?limit=1" + next).is(200);
      assertThat(page.list("campaigns")).hasSizeLessThanOrEqualTo(1);
      all.addAll(rows(page));
      next = page.body().get("next") instanceof String cursor ? "&cursor=" + cursor : null;
    }
    assertThat(next).isNull();
    assertThat(all).containsExactly("b-review The b-review 1", "c-review The c-review 2");
  }

  /** Besides the query for what the caller may do. */
  @Test
  void itTakesOneQueryACityAndOneRequestForTheNames() {
    assertThat(costOf("association")).isEqualTo(Map.of("Query", 2, "BatchGetItem", 1));
    assertThat(costOf("chicagoan")).isEqualTo(Map.of("Query", 1, "BatchGetItem", 1));
    assertThat(costOf("stranger")).isEqualTo(Map.of("Query", 1));
    Observers.asOperator(service).calls.reset();
    service.get("/v1/campaigns").is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 1, "BatchGetItem", 1));
  }

  private Map<String, Integer> costOf(String subject) {
    Observers.as(service, subject).get("/v1/me").is(200);
    service.calls.reset();
    service.get("/v1/campaigns").is(200);
    return service.calls.requests();
  }
}
