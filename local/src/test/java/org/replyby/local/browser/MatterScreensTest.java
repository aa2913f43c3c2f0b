package org.replyby.local.browser;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.Samples;
import org.replyby.model.Role;

/** A matter that only its counsel may see, and one that two people change at once. */
@Tag("browser")
class MatterScreensTest {
  private static final ServedCity CITY = ServedSite.get().city("Elgin", "IL", "America/Chicago");

  @Test
  void aRestrictedMatterIsMarkedForCounsel() {
    var attorney = CITY.attorney("Rita Example");
    var sealed = Map.of("limited", "yes", "counsel", List.of(attorney));
    var today = ServedCity.today();
    var subpoena =
        Samples.subpoena(
            "jurisdiction",
            CITY.id().value(),
            "matter",
            Map.of("title", "Grand jury"),
            "issuedOn",
            today.toString(),
            "returnDate",
            Map.of("date", today.plusDays(20).toString()),
            "disclosure",
            sealed);
    CITY.post("/v1/subpoenas", subpoena, Role.CLERK, Role.COUNSEL);
    try (var page = OpenPage.at("/matters/elgin-il.grand-jury")) {
      page.signIn(CITY.counselWhoIs(attorney)).is(200);
      page.says("Restricted: only Rita Example may be told").passes();
      page.screenshot("matter-restricted");
    }
  }

  /** Somebody else records more time while the form is open. */
  @Test
  void aDeadlineThatSomebodyElseChangedComesBackWithWhatWasTyped() {
    var deadline = ServedCity.deadlineOf(CITY.letter("Two at once"));
    try (var page = OpenPage.at("/deadlines/" + deadline)) {
      page.signIn(CITY.person(Role.COUNSEL)).is(200);
      var keys = new Keys(page);
      keys.unfold("Record that the reply went out")
          .type("sent", "The reply")
          .type("how", "by hand");
      CITY.post(
          "/v1/deadlines/" + deadline + "/extension",
          Map.of(
              "due",
              Map.of("date", ServedCity.today().plusDays(40).toString()),
              "grantedBy",
              "OJP",
              "why",
              "asked"),
          Role.CLERK,
          Role.COUNSEL);
      keys.type("reference", "FX-1");
      keys.press("Record the reply").is(412).says("Somebody else changed this deadline").passes();
      page.screenshot("deadline-changed-meanwhile");
      keys.press("Record the reply").is(200).says("This deadline is closed");
    }
  }
}
