package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** What an observer sees of a campaign on the page, and what not. */
@Tag("aws")
class CampaignPageTest {
  private static final String PAGE = "/campaigns/review-2018";
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";

  private TestService service;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.put("/v1/campaigns/review-2018", Samples.map("name", "Review of 2018")).is(201);
    service.addChicago();
    service.recordLetter();
    Observers.admit(service, "observer", "chicago-il", Role.OBSERVER);
    Observers.admit(service, "stranger", "denver-co", Role.values());
  }

  @AfterEach
  void close() {
    service.close();
  }

  private void share(String shares) {
    var wanted = Samples.map("campaign", "review-2018", "shares", shares);
    Observers.asOperator(service).put("/v1/matters/" + MATTER + "/sharing", wanted).is(200);
  }

  private PageVisitor observer() {
    service.as("").signedInAs("observer");
    return new PageVisitor(service, "observer");
  }

  @Test
  void nothingIsSeenThatNoCityShares() {
    observer().get(PAGE).is(404);
    share("status-and-dates");
    assertThat(observer().get(PAGE).is(200).html())
        .contains("Review of 2018")
        .contains("1 matter of 1 city: nobody is late.")
        .contains("Friday, February 23, 2018, 4:00 PM CST")
        .contains("Grant money at stake: $2,000,000.00")
        .contains("Chicago")
        .doesNotContain("Byrne")
        .doesNotContain("reflecting orders");
    service.as("").signedInAs("stranger");
    new PageVisitor(service, "stranger").get(PAGE).is(404);
  }

  @Test
  void anObserverBeginsWithTheCampaignsAndIsOfferedNothingElse() {
    var observer = observer();
    assertThat(observer.get("/").is(303).location()).isEqualTo("/campaigns");
    assertThat(observer.get("/campaigns").is(200).html())
        .contains("No city shares a matter with you yet")
        .contains("href=\"/campaigns\" aria-current=\"page\"")
        .doesNotContain("href=\"/cities\"", "href=\"/letters/new\"");
    share("status-and-dates");
    assertThat(observer().get("/campaigns").is(200).html())
        .contains(
            "<a class=\"usa-link\" href=\"/campaigns/review-2018\">Review of 2018</a>: 1 matter");
  }

  @Test
  void theDemandIsShownOnlyIfTheCitySharesItToo() {
    share("demand-too");
    assertThat(observer().get(PAGE).is(200).html())
        .contains("Chicago: Byrne JAG FY2016")
        .contains("All documents reflecting orders");
  }

  @Test
  void ofAPrivilegedDemandThePageSaysThatItsTextIsNotShared() {
    service.post("/v1/subpoenas", Samples.subpoena("privileged", true)).is(201);
    share("demand-too");
    assertThat(observer().get(PAGE).is(200).html())
        .contains("Subpoena of January 24, 2018: its text is privileged, and not shared")
        .doesNotContain("null");
  }

  @Test
  void whoIsLateComesFirstAndWhoAnsweredLast() {
    share("status-and-dates");
    var subpoena = service.post("/v1/subpoenas", Samples.subpoena()).is(201);
    var deadline = TestService.deadlineOf(subpoena);
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-01-24")).is(200);
    assertThat(observer().get(PAGE).is(200).html())
        .contains("Subpoenaed on January 24, 2018")
        .contains("Answered on January 24, 2018")
        .contains("Subpoena return: met on January 24, 2018");
    service.clock.set(Instant.parse("2018-03-01T12:00:00Z"));
    assertThat(observer().get(PAGE).is(200).html())
        .contains("1 matter of 1 city: 1 late.")
        .contains("late since Friday, February 23, 2018, 4:00 PM CST");
  }

  @Test
  void aPageCostsAKnownNumberOfRequests() {
    share("status-and-dates");
    var visitor = observer();
    service.calls.reset();
    visitor.get(PAGE).is(200);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 1, "BatchGetItem", 1));
  }
}
