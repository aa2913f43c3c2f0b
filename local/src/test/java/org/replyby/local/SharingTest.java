package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** What a city shares of a matter, who sees it, and what becomes of it. */
@Tag("aws")
class SharingTest {
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";
  private static final String SHARING = "/v1/matters/" + MATTER + "/sharing";
  private static final String CAMPAIGN = "/v1/campaigns/review-2018";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    service.close();
  }

  @BeforeEach
  void aCampaignIsOpen() {
    service.put(CAMPAIGN, map("name", "8 U.S.C. 1373 review")).is(201);
    service.addChicago();
    service.recordLetter();
    Observers.admit(service, "observer", "chicago-il", Role.OBSERVER);
    Observers.admit(service, "stranger", "denver-co", Role.values());
  }

  private Answer share(String shares) {
    Observers.asOperator(service);
    return service.put(
        SHARING,
        shares.equals("nothing")
            ? map("shares", shares)
            : map("campaign", "review-2018", "shares", shares));
  }

  private Answer seenBy(String subject) {
    return Observers.as(service, subject).get(CAMPAIGN);
  }

  @Test
  void nothingIsSharedUntilTheCitySaysSo() {
    seenBy("observer").is(404);
    assertThat(Observers.asOperator(service).get(CAMPAIGN).is(200).list("matters")).isEmpty();
    share("status-and-dates").is(200);
    var seen = seenBy("observer").is(200);
    assertThat(seen.text("name")).isEqualTo("8 U.S.C. 1373 review");
    assertThat(seen.map("totals"))
        .isEqualTo(
            Map.of(
                "matters", 1,
                "jurisdictions", 1,
                "answered", 0,
                "subpoenaed", 0,
                "grants", "2000000.00"));
    var row = seen.list("matters").getFirst();
    assertThat(row)
        .containsEntry("jurisdiction", "chicago-il")
        .containsEntry("matter", null)
        .containsEntry("title", null)
        .containsEntry("demands", List.of());
    assertThat(String.valueOf(row.get("deadlines")))
        .contains("kind=response", "safeDueLocal=2018-02-23T", "state=open");
    seenBy("stranger").is(404);
    share("nothing").is(200);
    seenBy("observer").is(404);
  }

  @Test
  void theDemandIsSharedOnlyIfTheCityShowsItToo() {
    share("demand-too").is(200);
    var row = seenBy("observer").is(200).list("matters").getFirst();
    assertThat(row).containsEntry("matter", MATTER).containsEntry("title", "Byrne JAG FY2016");
    assertThat(String.valueOf(row.get("demands"))).contains("All documents reflecting orders");
  }

  @Test
  void theRowSaysWhatBecameOfTheMatter() {
    share("status-and-dates").is(200);
    var subpoena = service.post("/v1/subpoenas", Samples.subpoena()).is(201);
    var deadline = TestService.deadlineOf(subpoena);
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-01-24")).is(200);
    var row = seenBy("observer").is(200).list("matters").getFirst();
    assertThat(row)
        .containsEntry("subpoenaedOn", "2018-01-24")
        .containsEntry("answeredOn", "2018-01-24");
    service.clock.set(Instant.parse("2018-03-01T12:00:00Z"));
    var states = String.valueOf(seenBy("observer").list("matters").getFirst().get("deadlines"));
    assertThat(states).contains("state=lapsed", "state=met");
  }

  @Test
  void eachChangeIsOnTheDocketAndARepeatIsNot() {
    share("status-and-dates").is(200);
    share("status-and-dates").is(200);
    share("nothing").is(200);
    var lines =
        service.get("/v1/matters/" + MATTER + "/docket").is(200).list("entries").stream()
            .filter(line -> "sharing-set".equals(line.get("kind")))
            .map(line -> String.valueOf(line.get("details")))
            .toList();
    assertThat(lines)
        .containsExactly(
            "{before=nothing, campaign=review-2018, shares=status-and-dates}",
            "{before=status-and-dates, campaignBefore=review-2018, shares=nothing}");
  }

  @Test
  void aRestrictedMatterIsNeverShared() {
    var ann = service.officials.addReachable("Ann Example");
    service.put("/v1/officials/" + ann + "/attorney", map("attorney", true)).is(200);
    share("demand-too").is(200);
    var limited = map("disclosure", map("limited", "not-known"), "why", "Perhaps an order.");
    service.put("/v1/matters/" + MATTER + "/disclosure", limited).is(200);
    seenBy("observer").is(404);
    assertThat(Observers.asOperator(service).get(CAMPAIGN).is(200).list("matters")).isEmpty();
    service.asOfficials(ann);
    var wanted = map("campaign", "review-2018", "shares", "demand-too");
    assertThat(service.put(SHARING, wanted).is(409).text("detail")).contains("never shared");
    var open = map("disclosure", map("limited", "no"), "why", "There is none.");
    service.put("/v1/matters/" + MATTER + "/disclosure", open).is(200);
    seenBy("observer").is(404);
  }

  @Test
  void aMatterIsInOneCampaignAndACampaignIsOpenedByAnOperator() {
    share("status-and-dates").is(200);
    service.put("/v1/campaigns/another", map("name", "Another")).is(201);
    service.put(SHARING, map("campaign", "another", "shares", "demand-too")).is(200);
    seenBy("observer").is(404);
    Observers.as(service, "observer").get("/v1/campaigns/another").is(200);
    assertThat(service.put("/v1/campaigns/mine", map("name", "Mine")).is(403).text("detail"))
        .isEqualTo("only an operator may do this: ask whoever runs the service for you");
    Observers.asOperator(service);
    var unknown = map("campaign", "unknown", "shares", "demand-too");
    assertThat(service.put(SHARING, unknown).is(422).pointers()).containsExactly("/campaign");
    assertThat(service.put(SHARING, map("shares", "demand-too")).is(422).pointers())
        .containsExactly("/campaign");
    var office = new Versioned(service);
    var another = "/v1/campaigns/another";
    service.put(another, map("name", "Renamed")).is(428);
    var seen = office.tag(another);
    office.put(another, map("name", "Renamed"), seen).is(200);
    office.put(another, map("name", "Renamed again"), seen).is(412);
    assertThat(service.get("/v1/campaigns/another").text("name")).isEqualTo("Renamed");
  }

  @Test
  void whoIsNoMemberAnyMoreSeesNothingFromTheNextRequestOn() {
    share("status-and-dates").is(200);
    seenBy("observer").is(200);
    Observers.admit(service, "observer", "chicago-il");
    seenBy("observer").is(403);
  }
}
