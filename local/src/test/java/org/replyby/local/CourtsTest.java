package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a deadline is met: at the sender's office, at the city's court, or at another one. */
@Tag("aws")
class CourtsTest {
  private final TestService service = TestService.startedAt(Instant.parse("2026-01-20T15:00:00Z"));

  @AfterEach
  void end() {
    service.close();
  }

  private static Map<String, Object> boston(Object... more) {
    var boston = map("name", "Boston", "kind", "city", "state", "MA");
    boston.put("timeZone", "America/New_York");
    boston.putAll(map(more));
    return boston;
  }

  private static Map<String, Object> subpoena(Object... more) {
    var subpoena =
        Samples.subpoena(
            "jurisdiction",
            boston(),
            "kind",
            "administrative-3486",
            "issuedOn",
            "2026-01-20",
            "returnDate",
            map("date", "2026-04-21"));
    subpoena.remove("servedOn");
    subpoena.putAll(map(more));
    return subpoena;
  }

  private Map<String, Object> petition(Map<String, Object> subpoena) {
    return service.post("/v1/subpoenas", subpoena).is(201).list("alsoStarted").getFirst();
  }

  /** 34 U.S.C. 10228(c)(2): 90 days from 2026-01-20 end on Patriots' Day; OJP is not a court. */
  @Test
  void patriotsDayMovesNoDateOfTheOfficeOfJusticePrograms() {
    var notice =
        Samples.letter(
            "jurisdiction",
            boston(),
            "kind",
            "noncompliance-notice",
            "datedOn",
            "2026-01-20",
            "announcedOn",
            "2026-01-20",
            "receivedOn",
            "2026-01-20");
    notice.remove("responseDue");
    var recorded = service.post("/v1/letters", notice).is(201).map("deadline");
    assertThat(recorded)
        .containsEntry("dueLocal", "2026-04-20T17:00:00-04:00[America/New_York]")
        .containsEntry("safeDueLocal", "2026-04-17T17:00:00-04:00[America/New_York]");

    var asked =
        map("triggerDate", "2026-01-20", "period", 90, "unit", "calendar_days", "state", "MA");
    asked.putAll(map("rule", "frcp6a_forward", "timeZone", "America/New_York", "court", "none"));
    assertThat(service.post("/v1/deadlines/compute", asked).is(200).body())
        .containsEntry("due", recorded.get("due"))
        .containsEntry("safeDue", recorded.get("safeDue"));
  }

  /** 18 U.S.C. 3486: before the return date, 2026-04-21; Patriots' Day is the day before. */
  @Test
  void aDemandReturnableInWashingtonGoesThere() {
    var petition = petition(subpoena("court", "dcd"));

    assertThat(petition)
        .containsEntry("dueLocal", "2026-04-20T23:59:59-04:00[America/New_York]")
        .containsEntry("safeDueLocal", "2026-04-17T16:00:00-04:00[America/New_York]");
    assertThat(petition.get("court")).asString().contains("code=dcd", "District of Columbia");
    assertThat(petition.get("explanation")).asString().contains("for the District of Columbia");
  }

  /** D. Mass. is the only court of its state: its local rule ends the day at 18:00. */
  @Test
  void withoutACourtTheOnlyOneOfTheStateCounts() {
    assertThat(petition(subpoena()))
        .containsEntry("dueLocal", "2026-04-20T18:00:00-04:00[America/New_York]")
        .containsEntry("safeDueLocal", "2026-04-17T16:00:00-04:00[America/New_York]");
  }

  @Test
  void theJurisdictionsCourtAndItsHoursCountIfTheDemandNamesNone() {
    var hours = map("court", "nhd", "counterCloses", "15:30", "source", "General Order 1");
    var opened = boston("court", "nhd", "courtHours", List.of(hours));
    service.put("/v1/jurisdictions/boston-ma", opened).is(201);
    service.put("/v1/jurisdictions/boston-ma", opened).is(200);
    assertThat(service.get("/v1/jurisdictions/boston-ma").is(200).body().toString())
        .contains("New Hampshire", "15:30", "General Order 1");

    // The demand's description of the city may leave the court out.
    assertThat(petition(subpoena()))
        .containsEntry("safeDueLocal", "2026-04-17T15:30:00-04:00[America/New_York]");
  }

  /** A petition is safe by the counter's hour on a fixed date too. */
  @Test
  void anOrderThatExtendsAPetitionDoesNotKeepTheCounterOpen() {
    var petition = petition(subpoena("court", "nhd"));
    var extended =
        service.post(
            "/v1/deadlines/" + petition.get("deadline") + "/extension",
            map(
                "due",
                map("date", "2026-05-01"),
                "byOrder",
                true,
                "grantedBy",
                "Judge Example",
                "why",
                "An order of the court."));

    assertThat(extended.is(200).body())
        .containsEntry("dueLocal", "2026-05-01T17:00:00-04:00[America/New_York]")
        .containsEntry("safeDueLocal", "2026-05-01T16:30:00-04:00[America/New_York]");
  }

  @Test
  void aDeadlineThatIsEnteredByHandCanNameItsCourt() {
    var recorded = service.post("/v1/subpoenas", subpoena()).is(201).map("subpoena");
    var entered =
        map(
            "matter",
            String.valueOf(recorded.get("matter")),
            "kind",
            "ordered",
            "datedOn",
            "2026-01-20");
    entered.putAll(map("from", map("office", "The court"), "demand", "A brief."));
    entered.putAll(map("due", map("date", "2026-05-01"), "statedBy", "the order"));
    entered.putAll(map("byOrder", true, "court", "cand"));

    var set = service.post("/v1/deadlines", entered).is(201);
    assertThat(set.body()).containsEntry("dueLocal", "2026-05-01T17:00:00-04:00[America/New_York]");
    assertThat(set.map("court")).containsEntry("code", "cand");
  }

  @Test
  void anUnknownCourtOrCourthouseIsRefusedWithTheWayToFindIt() {
    assertThat(service.post("/v1/subpoenas", subpoena("court", "D. Mass.")).is(422).body())
        .asString()
        .contains("/court", "docs/courts.md");
    assertThat(
            service
                .post("/v1/subpoenas", subpoena("court", "idd", "courthouse", "Seattle"))
                .is(422)
                .body())
        .asString()
        .contains("/courthouse", "must be one of: Boise, Pocatello, Coeur d'Alene, Moscow");
  }
}
