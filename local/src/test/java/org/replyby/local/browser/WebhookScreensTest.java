package org.replyby.local.browser;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.WebhookId;

/** An administrator keeps the webhooks of a city, by the keyboard alone. */
@Tag("browser")
class WebhookScreensTest {
  private static final ServedCity CITY = ServedSite.get().city("Cicero", "IL", "America/Chicago");
  private static final ServedCity OTHER = ServedSite.get().city("Berwyn", "IL", "America/Chicago");
  private static final String LIST = "/cities/cicero-il/webhooks";

  @Test
  void anAdministratorOpensAWebhookTestsItAndEndsIt() {
    try (var page = OpenPage.at("/cities/berwyn-il")) {
      page.signIn(OTHER.person(Role.ADMINISTRATOR)).is(200);
      page.tabTo(AriaRole.LINK, "Webhooks").pressAndFollow("Enter").is(200);
      page.says("No webhook is open.").passes();
      page.tabTo(AriaRole.LINK, "Open a webhook").pressAndFollow("Enter").is(200);
      page.passes().screenshot("webhook-new");
      page.tabTo(AriaRole.TEXTBOX, "Address").type("http://cases.invalid");
      page.tabTo(AriaRole.BUTTON, "Open the webhook").pressAndFollow("Enter").is(422);
      page.says("Address must be an address that begins with https://").passes();
      page.tabTo(AriaRole.TEXTBOX, "Address")
          .press("Control+A")
          .type("https://cases.invalid/hooks");
      page.tabTo(AriaRole.BUTTON, "Open the webhook").pressAndFollow("Enter").is(200);
      page.says("Copy it now").says("whsec_").passes().screenshot("webhook-opened");
      page.tabTo(AriaRole.LINK, "Send a test").pressAndFollow("Enter").is(200).passes();
      page.tabTo(AriaRole.BUTTON, "Send the test").pressAndFollow("Enter").is(200);
      page.says("A test is on its way.").passes();
      page.tabTo(AriaRole.LINK, "Change the secret").pressAndFollow("Enter").is(200).passes();
      page.tabTo(AriaRole.BUTTON, "Make another secret").pressAndFollow("Enter").is(200);
      page.says("The secret before it signs too until").passes();
      page.go("/cities/berwyn-il/webhooks").is(200).says("Up to date").passes();
      page.tabTo(AriaRole.LINK, "https://cases.invalid/hooks").pressAndFollow("Enter").is(200);
      page.tabTo(AriaRole.LINK, "End the webhook").pressAndFollow("Enter").is(200).passes();
      page.tabTo(AriaRole.BUTTON, "End this webhook").pressAndFollow("Enter").is(200);
      page.says("The webhook has ended.").passes();
    }
  }

  @Test
  void whatWasSentAndWhatWaitsIsSaidInWords() {
    var up = opened("https://cases.example.gov/hooks");
    var down = opened("https://archive.example.gov/replyby");
    var last = Instant.now();
    var begun = last.minus(Duration.ofHours(2));
    var events = SentEvents.at(ServedSite.get());
    var line = "cicero-il.byrne-jag.";
    events.isDown(down, 12, begun, last.plus(Duration.ofMinutes(30)));
    events.sent(up, line + 1, "letter-recorded", begun, new Sending.Answer.Answered(204));
    events.sent(
        up,
        line + 2,
        "alert-told",
        last.minus(Duration.ofMinutes(7)),
        new Sending.Answer.Unanswered(Sending.Why.TOO_SLOW));
    events.sent(up, "test." + up + ".1", "test", last, new Sending.Answer.Answered(500));
    try (var page = OpenPage.at(LIST)) {
      page.signIn(CITY.person(Role.ADMINISTRATOR)).is(200);
      page.says("Nothing has been accepted since")
          .says("News of 12 matters waits.")
          .passes()
          .screenshot("webhooks");
      page.go("/webhooks/" + up).is(200).says("did not come").says("No answer within");
      page.passes().screenshot("webhook");
    }
  }

  private static WebhookId opened(String url) {
    var city = "/v1/jurisdictions/" + CITY.id() + "/webhooks";
    var webhook = CITY.post(city, Map.of("url", url), Role.ADMINISTRATOR).get("webhook");
    return WebhookId.parse(String.valueOf(webhook));
  }
}
