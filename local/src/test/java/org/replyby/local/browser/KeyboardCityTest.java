package org.replyby.local.browser;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** Every form of a city and its people, by the keyboard alone in a browser that runs no script. */
@Tag("browser")
class KeyboardCityTest {
  private static final ServedCity CITY = ServedSite.get().city("Peoria", "IL", "America/Chicago");
  private static final String OWN = "/cities/" + CITY.id();

  private static OpenPage as(Role role, String path) {
    return OpenPage.withoutScript(path).signIn(CITY.person(role)).is(200);
  }

  @Test
  void anOfficialAndAnAddress() {
    try (var page = as(Role.ADMINISTRATOR, OWN + "/officials")) {
      var keys = new Keys(page);
      keys.follow("Add an official").is(200);
      keys.type("name", "Otto Example").type("role", "Mayor").pick("tier", "deputy");
      keys.press("Add the official").is(200).says("The official is on record.");
      keys.follow("Add an address").is(200);
      keys.type("email", "otto@peoria.example");
      keys.press("Add the address").is(200).says("otto@peoria.example");
      keys.follow("Retire this official").is(200);
      keys.follow("Cancel").is(200);
    }
  }

  @Test
  void aMember() {
    try (var page = as(Role.ADMINISTRATOR, OWN + "/members/new")) {
      var keys = new Keys(page);
      keys.type("name", "Mo Example").type("email", "mo@peoria.example").check("roles-viewer");
      keys.press("Invite").is(200).says("The invitation is on record.");
      keys.follow("Remove Mo Example").is(200);
    }
  }

  @Test
  void whatTheCityIs() {
    CITY.attorney("Paula Example");
    CITY.attorney("Pedro Example");
    try (var page = as(Role.ADMINISTRATOR, OWN + "/contact")) {
      var keys = new Keys(page);
      keys.type("contact.name", "Fay Example").type("contact.phone", "309-555-0123");
      keys.press("Save").is(200).says("Fay Example, 309-555-0123");
      page.go(OWN + "/escalation").is(200);
      keys.type("part", "8");
      keys.press("Save").is(200).says("1/8");
      page.go(OWN + "/second-person").is(200);
      keys.pick("secondPerson", "required");
      keys.press("Save").is(200).says("until a second person confirms");
    }
  }

  @Test
  void whatMovesDates() {
    try (var page = as(Role.ADMINISTRATOR, OWN + "/closings/new")) {
      var keys = new Keys(page);
      keys.date("closing.date", ServedCity.today().plusDays(60))
          .pick("closing.kind", "court")
          .type("closing.name", "Storm")
          .type("closing.authority", "General Order 1");
      keys.press("Show what it changes").is(200).says("Nothing is changed yet.");
      keys.press("Make the change").is(200).says("The change is made");
      page.go(OWN + "/court-hours").is(200);
      keys.choose("jurisdiction.courtHours.0.court", "ilcd")
          .time("jurisdiction.courtHours.0.counterCloses", "0430PM")
          .type("jurisdiction.courtHours.0.source", "The clerk's page");
      keys.press("Show what it changes").is(200).says("Nothing is changed yet.");
      keys.press("Make the change").is(200).says("The change is made");
      page.go(OWN).is(200).says("counter until 16:30 (The clerk's page)");
    }
  }

  @Test
  void aMatterThatIsShared() {
    var letter = CITY.letter("Shared by keys");
    var matter = letter.substring(0, letter.lastIndexOf('.'));
    ServedSite.get().put("/v1/campaigns/by-keys", Map.of("name", "By keys"));
    try (var page = as(Role.COUNSEL, "/matters/" + matter + "/sharing")) {
      var keys = new Keys(page);
      keys.pick("shares", "demand-too").type("campaign", "by-keys");
      keys.press("Save").is(200).says("by-keys");
      page.go("/matters/" + matter + "/sharing").is(200);
    }
    try (var page = as(Role.OBSERVER, "/campaigns")) {
      new Keys(page).follow("By keys").is(200).says("Shared by keys");
    }
  }

  /** With scripts, so that axe can look at what no other test opens. */
  @Test
  void theirPagesPass() {
    try (var page = OpenPage.at(OWN + "/court-hours")) {
      page.signIn(CITY.person(Role.ADMINISTRATOR)).is(200).passes().screenshot("court-hours");
    }
  }
}
