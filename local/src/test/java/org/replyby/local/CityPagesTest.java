package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Address;
import org.replyby.model.Entered;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Membership;
import org.replyby.model.PersonId;
import org.replyby.model.Role;
import org.replyby.usecases.docket.Write;

/** A city on the page: its settings, its closed days, what it shares, and who changed what. */
@Tag("aws")
class CityPagesTest {
  private static final String CITY = "/cities/chicago-il";

  private TestService service;
  private PageVisitor keeper;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.as("chicago-il");
    keeper = new PageVisitor(service, "keeper");
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void whoHasOneCityIsLedToItAndWhoHasSeveralChooses() {
    assertThat(keeper.get("/cities").is(303).location()).isEqualTo(CITY);
    service.as("*").signedInAs("operator");
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles()).is(201);
    service.as("chicago-il city-of-los-angeles-ca");
    assertThat(new PageVisitor(service, "both").get("/cities").is(200).html())
        .contains("href=\"/cities/chicago-il\">Chicago</a>")
        .contains("href=\"/cities/city-of-los-angeles-ca\">");
  }

  @Test
  void theCityShowsItsSettingsInWords() {
    service.recordLetter();
    assertThat(keeper.get(CITY).is(200).html())
        .contains("Chicago, IL (city)")
        .contains("Time zone: America/Chicago")
        .contains(
            "after 1/4 of the time left, never sooner than 30 minutes and never later than 24 hours")
        .contains("One person alone can close a deadline.")
        .contains("Others see nothing of it.")
        .contains("Opened Chicago");
  }

  @Test
  void aContactIsNamedAndItsFaultsAreSaidAtItsFields() {
    var form = Map.of("contact.name", "Fay Example", "contact.phone", "12");
    assertThat(keeper.fill(CITY + "/contact", form).is(422).html())
        .contains("href=\"#contact.phone\"")
        .contains("must be a phone number without an extension")
        .contains("value=\"Fay Example\"");
    var right = Map.of("contact.name", "Fay Example", "contact.phone", "312-555-0123");
    keeper.fill(CITY + "/contact", right).is(303);
    assertThat(keeper.get(CITY + "?done=contact").is(200).html())
        .contains("Saved. Alerts name this person from now on.")
        .contains("Fay Example, 312-555-0123. Every alert names this person.")
        .contains("Contact: none, now Fay Example, 312-555-0123");
  }

  @Test
  void anAlertIsPassedOnSooner() {
    var wrong = Map.of("part", "4", "leastMinutes", "90", "mostMinutes", "60");
    assertThat(keeper.fill(CITY + "/escalation", wrong).is(422).html())
        .contains("must not be more than mostMinutes")
        .contains("value=\"90\"");
    var right = Map.of("part", "2", "leastMinutes", "15", "mostMinutes", "60");
    keeper.fill(CITY + "/escalation", right).is(303);
    assertThat(keeper.get(CITY).is(200).html())
        .contains(
            "after 1/2 of the time left, never sooner than 15 minutes and never later than 1 hour");
  }

  @Test
  void aSecondPersonIsRefusedWhereThereIsNone() {
    var wanted = Map.of("secondPerson", "required");
    assertThat(keeper.fill(CITY + "/second-person", wanted).is(409).html())
        .contains("the city needs at least two officials")
        .contains("value=\"required\" checked");
    service.officials.addUnreachable("Ann Example");
    service.officials.addUnreachable("Bea Example");
    keeper.fill(CITY + "/second-person", wanted).is(303);
    assertThat(keeper.get(CITY).is(200).html())
        .contains("A deadline stays open until a second person confirms that it is closed.");
  }

  @Test
  void whatSomebodyElseSetMeanwhileIsNotUndone() {
    var form = new HashMap<>(keeper.get(CITY + "/escalation").is(200).hidden());
    form.putAll(Map.of("part", "2", "leastMinutes", "15", "mostMinutes", "60"));
    service.put(
        "/v1/jurisdictions/chicago-il/escalation",
        Samples.map("part", 8, "leastMinutes", 10, "mostMinutes", 100));
    var stale = keeper.send(CITY + "/escalation", form).is(412);
    assertThat(stale.html()).contains("value=\"15\"").contains("On record now: 10");
    form.putAll(stale.hidden());
    keeper.send(CITY + "/escalation", form).is(303);
  }

  @Test
  void counselSaysWhatOthersSee() {
    service.recordLetter();
    service.as("*").signedInAs("operator");
    service.put("/v1/campaigns/review-2018", Samples.map("name", "Review")).is(201);
    var address = "/matters/chicago-il.byrne-jag-fy2016/sharing";
    var unknown = Map.of("shares", "demand-too", "campaign", "none");
    assertThat(keeper.fill(address, unknown).is(422).html())
        .contains("is not a campaign on record")
        .contains("value=\"none\"");
    var shared = Map.of("shares", "status-and-dates", "campaign", "review-2018");
    keeper.fill(address, shared).is(303);
    assertThat(keeper.get(address).is(200).html())
        .contains("list=\"campaign-list\"")
        .contains("<option value=\"review-2018\">Review</option>");
    assertThat(keeper.get(CITY).is(200).html())
        .contains("They do not see its name or what is demanded.")
        .contains("review-2018");
    keeper.fill(address, Map.of("shares", "nothing", "campaign", "review-2018")).is(303);
    assertThat(keeper.get(CITY).is(200).html()).contains("Others see nothing of it.");
  }

  @Test
  void whoChangedSomethingIsNamedIfTheyAreAMember() {
    var member =
        Membership.invited(
                new JurisdictionId("chicago-il"),
                "Kim Example",
                new Address.Email("kim@example.com"),
                Set.of(Role.VIEWER),
                null,
                new Entered(TestService.JANUARY, "test"))
            .takenUpBy(PersonId.of("https://issuer.example", "keeper"));
    service.app.docket().commit(List.of(new Write.KeptMember(member, false)));
    keeper.fill(CITY + "/contact", Map.of("contact.name", "Fay", "contact.phone", "312-555-0123"));
    service.signedInAs("other");
    var other = new PageVisitor(service, "other");
    assertThat(other.get(CITY).is(200).html())
        .contains("by Kim Example")
        .contains("by somebody who is not a member of the city (clerk)");
  }

  @Test
  void everyChangeIsFoundInTheHistory() {
    for (var number = 0; number < 60; number++) {
      var ann =
          service.officials.addUnreachable(
              "Official " + (char) ('A' + number / 26) + (char) ('A' + number % 26));
      service.put("/v1/officials/" + ann + "/digest", Samples.map("wanted", true)).is(200);
    }
    var page = keeper.get(CITY + "/history").is(200).html();
    assertThat(page).contains("Added the official Official CH").contains("?last=21");
    assertThat(page).doesNotContain("Added the official Official AA");
    assertThat(keeper.get(CITY + "/history?last=21").is(200).html())
        .contains("Added the official Official AA")
        .contains("Opened Chicago")
        .doesNotContain("Earlier changes");
  }

  @Test
  void aPageCostsAKnownNumberOfRequests() {
    service.recordLetter();
    service.calls.reset();
    keeper.get(CITY).is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 1, "Query", 6));
    service.calls.reset();
    keeper.get(CITY + "/history").is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 1, "Query", 4));
  }
}
