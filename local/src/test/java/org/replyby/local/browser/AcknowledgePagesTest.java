package org.replyby.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.local.Samples;
import org.replyby.model.AlertId;
import org.replyby.model.Role;

/** The page behind the link of an email, in each of its states. */
@Tag("browser")
class AcknowledgePagesTest {
  private static final String BUTTON = "I have seen this deadline";
  private static final ServedSite SITE = ServedSite.get();

  private static String official = "";
  private static String watcher = "";

  @BeforeAll
  static void officials() {
    official = officialOf("Ann <b>&\"Example\"'", "primary");
    var attorney = Map.of("attorney", true);
    SITE.put("/v1/officials/" + official + "/attorney", attorney, Role.ADMINISTRATOR);
    watcher = officialOf("Wanda Example", "watcher");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("America/Chicago"));
  }

  private static String officialOf(String name, String tier) {
    var city = "/v1/jurisdictions/" + ServedSite.CHICAGO;
    var fields = Map.of("name", name, "role", "City attorney", "tier", tier);
    var id = text(SITE.post(city + "/officials", fields, Role.ADMINISTRATOR), "official");
    var address = Map.of("email", tier + "@example.com");
    SITE.post("/v1/officials/" + id + "/subscriptions", address, Role.ADMINISTRATOR);
    return id;
  }

  private static String text(Map<?, ?> answer, String field) {
    return String.valueOf(answer.get(field));
  }

  /** A subpoena that is on record, and the path of the link that the official got for it. */
  private record Told(String deadline, String link) {
    static Told of(String who, Object... others) {
      var deadline = new String[1];
      var link =
          SITE.linkTo(
              who,
              () -> {
                var fields =
                    Samples.subpoena(
                        "issuedOn",
                        today().toString(),
                        "returnDate",
                        Map.of("date", today().plusDays(20).toString()));
                fields.putAll(Samples.map(others));
                var answer = SITE.post("/v1/subpoenas", fields, Role.CLERK, Role.COUNSEL);
                deadline[0] = text((Map<?, ?>) answer.get("deadline"), "deadline");
              });
      return new Told(deadline[0], link);
    }

    void happens(String what, Map<String, ?> fields) {
      SITE.post("/v1/deadlines/" + deadline + what, fields, Role.CLERK, Role.COUNSEL);
    }
  }

  @Test
  void theKeyboardAloneAcknowledgesAnAlertWithoutAnyScript() {
    var told = Told.of(official);
    try (var page = OpenPage.withoutScript(told.link())) {
      page.is(200).says("answer to the administrative subpoena").says("Ann <b>&\"Example\"'");
      page.tabTo(AriaRole.BUTTON, BUTTON).pressAndFollow("Enter");
      page.is(200).says("Thank you. The alert was acknowledged");
    }
  }

  @Test
  void itPassesBeforeAndAfterItsButtonIsPressed() {
    var told = Told.of(official);
    try (var page = OpenPage.at(told.link())) {
      page.is(200).says("Press the button").passes().screenshot("acknowledge");
      page.tabTo(AriaRole.BUTTON, BUTTON).pressAndFollow("Space");
      page.is(200).says("Thank you").passes().screenshot("acknowledged");
      page.go(told.link()).is(200).says("This alert was acknowledged").passes();
      assertThat(page.control(AriaRole.BUTTON, BUTTON).count()).isZero();
    }
  }

  @Test
  void whoOnlyFollowsADeadlineReadsThatOthersAreStillAlerted() {
    try (var page = OpenPage.at(Told.of(watcher).link())) {
      page.is(200).says("You only follow this deadline").passes();
    }
  }

  @Test
  void aDateThatChangedAndADeadlineThatIsMetAreNews() {
    var told = Told.of(official);
    var due = Map.of("date", today().plusDays(30).toString());
    told.happens("/extension", Map.of("due", due, "grantedBy", "OJP", "why", "asked"));
    try (var page = OpenPage.at(told.link())) {
      page.is(200).says("The date changed after ReplyBy sent this alert").passes();
      told.happens("/met", Samples.met(today().toString()));
      page.go(told.link()).is(200).says("Nothing is left to do").passes();
    }
  }

  @Test
  void aRestrictedMatterIsNotNamed() {
    var told =
        Told.of(
            official,
            "matter",
            Map.of("title", "Sealed " + Instant.now().toEpochMilli()),
            "disclosure",
            Map.of("limited", "yes", "counsel", List.of(official)));
    try (var page = OpenPage.at(told.link())) {
      page.is(200).passes();
      assertThat(page.page().content()).doesNotContain("Sealed");
    }
  }

  @Test
  void aForgedLinkAndOneThatHasExpiredSayWhatToDo() {
    var link = Told.of(official).link();
    try (var page = OpenPage.at(link.replace("signature=", "signature=A"))) {
      page.is(404).says("This link does not work").passes();
      page.go(expired(link)).is(410).says("This link has expired").passes();
    }
  }

  /** As it was signed a fortnight and a day ago, under the key of `make serve`. */
  private static String expired(String link) {
    var keys = SigningKeys.only("a secret of this machine only");
    var alert = AlertId.parse(link.replaceAll("/acknowledge/([^?]+).*", "$1"));
    var then = Instant.now().minus(LinkSigner.GOOD_FOR).minus(Duration.ofDays(1));
    return new LinkSigner("", keys, true).of(alert, then).acknowledgeAddress();
  }

  @Test
  void anotherMethodSaysWhatThePageCanDo() {
    var link = Told.of(official).link();
    try (var page = OpenPage.at("/nothing-here")) {
      var put = new Route.ResumeOptions().setMethod("PUT");
      page.page().route("**/acknowledge/**", route -> route.resume(put));
      page.go(link).is(405).says("You can only open this page and press its button").passes();
    }
  }
}
