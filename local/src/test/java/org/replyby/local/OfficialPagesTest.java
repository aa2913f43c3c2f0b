package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.model.Role;

/** The officials of a city on the page: who is told, at which addresses, and every change of it. */
@Tag("aws")
class OfficialPagesTest {
  private static final String LIST = "/cities/chicago-il/officials";

  private TestService service;
  private String ann;
  private PageVisitor keeper;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    ann = service.officials.addReachable("Ann Example");
    service.as("chicago-il");
    keeper = new PageVisitor(service, "keeper");
  }

  @AfterEach
  void close() {
    service.close();
  }

  private String own(String rest) {
    return "/officials/" + ann + rest;
  }

  private PageVisitor.Shown fill(String address, Map<String, String> fields) {
    return keeper.fill(address, fields);
  }

  @Test
  void theListSaysWhoIsToldWhenAndAtWhichAddresses() {
    service.officials.addUnreachable("chicago-il", "Bea Example", "deputy");
    assertThat(keeper.get(LIST).is(200).html())
        .contains("Alerts reach 1 of 2 officials.")
        .contains("Alerted first, and expected to acknowledge.")
        .contains("ann.example@example.com: Confirmed")
        .contains("Alerts do not reach them")
        .contains("Added the official Bea Example");
    Observers.admit(service, "viewer", "chicago-il", Role.VIEWER);
    service.as("").signedInAs("viewer");
    assertThat(new PageVisitor(service, "viewer").get(LIST).is(200).html())
        .contains("Ann Example")
        .doesNotContain("ann.example@example.com")
        .doesNotContain("Add an official");
  }

  @Test
  void anOfficialIsAddedOnceAndNamedInTheHistory() {
    var form = new HashMap<>(keeper.get(LIST + "/new").is(200).hidden());
    form.putAll(Map.of("name", "", "role", "Clerk", "tier", "deputy", "leastSeverity", "urgent"));
    assertThat(keeper.send(LIST + "/new", form).is(422).html())
        .contains("href=\"#name\"")
        .contains("value=\"Clerk\"")
        .contains("value=\"deputy\" checked");
    form.put("name", "Cal Example");
    var made = keeper.send(LIST + "/new", form).is(303).location();
    assertThat(keeper.send(LIST + "/new", form).is(303).location()).isEqualTo(made);
    assertThat(keeper.get(made).is(200).html())
        .contains("The official is on record. Add an address")
        .contains("Backup (deputy)")
        .contains("Urgent alerts only")
        .contains("Alerts do not reach Cal Example");
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsShownBesideWhatWasTyped() {
    var form = new HashMap<>(keeper.get(own("/description")).is(200).hidden());
    form.putAll(
        Map.of(
            "name", "Ann Sample", "role", "Counsel", "tier", "primary", "leastSeverity", "notice"));
    service.call("PATCH", "/v1/officials/" + ann, "{\"role\": \"Mayor\"}", null).is(200);
    var stale = keeper.send(own("/description"), form).is(412);
    assertThat(stale.html())
        .contains("Somebody else changed this since you opened the page.")
        .contains("value=\"Counsel\"")
        .contains("On record now: Mayor");
    form.putAll(stale.hidden());
    var done = keeper.send(own("/description"), form).is(303).location();
    assertThat(keeper.get(done).is(200).html())
        .contains("Saved.")
        .contains("Ann Sample")
        .contains("Role: Mayor, now Counsel");
  }

  @Test
  void theSameNameAndRoleTwiceIsRefusedAndNothingTypedIsLost() {
    var form = Map.of("name", "Ann Example", "role", "City attorney", "tier", "deputy");
    assertThat(fill(LIST + "/new", form).is(409).html())
        .contains("An official with this name and role is already registered")
        .contains("value=\"Ann Example\"");
  }

  @Test
  void aLeaveNamesAStandInWhoCanBeReached() {
    var bea = service.officials.addReachable("Bea Example");
    var cal = service.officials.addUnreachable("Cal Example");
    var away = Map.of("until", "2018-02-02", "standIn", cal);
    assertThat(fill(own("/leave"), away).is(422).html())
        .contains("has no confirmed address, so alerts would reach nobody")
        .contains("value=\"2018-02-02\"");
    fill(own("/leave"), Map.of("until", "2018-02-02", "standIn", bea)).is(303);
    assertThat(keeper.get(own("")).is(200).html())
        .contains("Through Friday, February 2, 2018. Until then Bea Example gets the alerts.");
    assertThat(keeper.get(LIST).is(200).html()).contains("On leave through February 2, 2018");
    fill(own("/return"), Map.of()).is(303);
    assertThat(keeper.get(own("")).is(200).html()).doesNotContain("Bea Example gets the alerts");
  }

  @Test
  void whoRetiresHasASuccessor() {
    var bea = service.officials.addReachable("Bea Example");
    assertThat(fill(own("/retirement"), Map.of("successor", ann)).is(422).html())
        .contains("must be another official");
    var done = fill(own("/retirement"), Map.of("successor", bea)).is(303).location();
    assertThat(keeper.get(done).is(200).html())
        .contains("The official has retired.")
        .contains("Retired Ann Example");
    assertThat(keeper.get(own("")).is(200).html())
        .contains("Ann Example has retired, and gets no alerts.")
        .doesNotContain("Add an address");
    keeper.get(own("/leave")).is(404);
  }

  @Test
  void marksAreSetAndTakenBack() {
    fill(own("/digest"), Map.of()).is(303);
    fill(own("/attorney"), Map.of()).is(303);
    assertThat(keeper.get(own("")).is(200).html())
        .contains("Stop the weekly digest")
        .contains("Yes, and can confirm dates")
        .contains("</strong>, by you");
    fill(own("/attorney"), Map.of()).is(303);
    assertThat(keeper.get(own("")).is(200).html()).contains("Mark as a city attorney");
  }

  @Test
  void aPhoneIsConfirmedByTheCodeThatItGot() {
    var page = fill(own("/addresses/new"), Map.of("phone", "312-555-0142")).is(303).location();
    assertThat(page).endsWith("/confirmation");
    assertThat(fill(page, Map.of("code", "12")).is(422).html())
        .contains("must be a six-digit code");
    var digits = Pattern.compile("\\b\\d{6}\\b").matcher(EmulatorState.lastText());
    assertThat(digits.find()).isTrue();
    assertThat(keeper.get(own("")).is(200).html()).contains("Waiting for the code");
    var done = fill(page, Map.of("code", digits.group())).is(303).location();
    assertThat(keeper.get(done).is(200).html())
        .contains("+13125550142")
        .contains("2 confirmed addresses");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ann", "ann@example"})
  void anAddressThatIsNoneIsRefusedAtItsField(String email) {
    assertThat(fill(own("/addresses/new"), Map.of("email", email, "phone", "")).is(422).html())
        .contains("Nothing was saved: something has to be corrected");
  }

  @Test
  void aTestSaysWhatAmazonSnsAnswered() {
    var email = service.officials.find(ann).subscriptions().getFirst().id();
    var done = fill("/addresses/" + email + "/test", Map.of()).is(303).location();
    assertThat(keeper.get(done).is(200).html())
        .contains("Amazon SNS accepted the test to ann.example@example.com, as its message")
        .contains("Sent a test to Ann Example");
    assertThat(keeper.get(own("?done=test&to=x&message=forged")).is(200).html())
        .doesNotContain("forged");
    assertThat(fill("/addresses/" + email + "/test", Map.of()).is(429).html())
        .contains("less than two seconds ago");
  }

  @Test
  void aRemovedAddressSaysSoAndCanBeAddedAgain() {
    var email = service.officials.find(ann).subscriptions().getFirst().id();
    fill("/addresses/" + email + "/removal", Map.of()).is(303);
    assertThat(fill("/addresses/" + email + "/test", Map.of()).is(409).html())
        .contains("no test was sent");
    assertThat(keeper.get(own("")).is(200).html())
        .contains("Alerts do not reach Ann Example: no address is confirmed.")
        .contains("Add it again");
  }

  @Test
  void theSameAddressInAnotherOfMyCitiesIsSaid() {
    service.as("*").signedInAs("operator");
    service.advance(Duration.ofMinutes(2));
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles()).is(201);
    var lou = service.officials.addUnreachable("city-of-los-angeles-ca", "Lou Example", "primary");
    service.officials.addEmail(lou, "ann.example@example.com");
    service.as("chicago-il city-of-los-angeles-ca");
    var both = new PageVisitor(service, "both");
    assertThat(both.get(own("")).is(200).html())
        .contains("ann.example@example.com is also an address of Lou Example (City attorney) in");
    assertThat(keeper.get(own("")).is(200).html()).doesNotContain("Lou Example");
  }

  @Test
  void aPageCostsAKnownNumberOfRequests() {
    service.calls.reset();
    keeper.get(LIST).is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 1, "Query", 4));
    service.calls.reset();
    keeper.get(own("")).is(200);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 2, "GetSubscriptionAttributes", 1, "Query", 4));
  }
}
