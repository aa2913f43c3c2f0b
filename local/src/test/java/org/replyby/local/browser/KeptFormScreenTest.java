package org.replyby.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** A form that is sent after the session has ended is shown again after signing in. */
@Tag("browser")
class KeptFormScreenTest {
  private static final ServedSite SITE = ServedSite.get();
  private static final ServedCity CITY = SITE.city("Joliet", "IL", "America/Chicago");

  @Test
  void whatWasTypedIsSentAgainWithoutAnyScript() throws Exception {
    try (var page = OpenPage.withoutScript("/letters/new")) {
      var clerk = CITY.person(Role.CLERK);
      page.signIn(clerk).is(200);
      var keys = new Keys(page);
      keys.type("matter.title", "Kept matter")
          .type("from.office", "Office of Justice Programs")
          .date("datedOn", ServedCity.today())
          .date("receivedOn", ServedCity.today())
          .type("respondWithin.count", "14")
          .type("demand", "All that was typed for an hour.");
      endSession(page);
      keys.press("Show what it starts")
          .is(401)
          .says("is kept for one hour")
          .screenshot("kept-told");
      keys.follow("Sign in and see what you typed");
      page.signIn(clerk)
          .is(200)
          .says("None of this has been done")
          .says("calendar days")
          .says("All that was typed for an hour.");
      page.screenshot("kept");
      keys.press("Open it in the form").is(200);
      assertThat(page.page().locator("[id='demand']").inputValue())
          .isEqualTo("All that was typed for an hour.");
      keys.press("Show what it starts").is(200).says("Nothing is on record yet");
      keys.press("Record the letter").is(200).says("Kept matter");
    }
  }

  /** With scripts, so that axe can look. */
  @Test
  void itsPagesPass() throws Exception {
    try (var page = OpenPage.at("/letters/new")) {
      page.signIn(CITY.person(Role.CLERK)).is(200);
      page.tabTo(AriaRole.TEXTBOX, "Name of the matter").type("Kept matter");
      endSession(page);
      page.tabTo(AriaRole.BUTTON, "Show what it starts").pressAndFollow("Enter").is(401).passes();
      page.tabTo(AriaRole.LINK, "Sign in and see what you typed").pressAndFollow("Enter");
      page.signIn(CITY.person(Role.CLERK)).is(200).says("Kept matter").passes();
    }
  }

  /** As another tab would that signs out, except that this browser does not hear of it. */
  private static void endSession(OpenPage page) throws IOException, InterruptedException {
    var cookies =
        page.page().context().cookies().stream()
            .filter(c -> c.name.equals("__Host-replyby"))
            .map(c -> c.name + "=" + c.value)
            .toList();
    var token = page.page().locator("form[action='/sign-out'] input[name=token]").inputValue();
    var request =
        HttpRequest.newBuilder(URI.create(SITE.address() + "/sign-out"))
            .header("Cookie", String.join("; ", cookies))
            .header("Origin", SITE.address().toString())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("token=" + token));
    try (var http = HttpClient.newHttpClient()) {
      assertThat(http.send(request.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(303);
    }
  }
}
