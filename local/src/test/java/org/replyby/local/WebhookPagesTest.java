package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;
import org.replyby.model.webhooks.Sending;

/** An administrator opens a webhook at the page, sees how it goes, tests it and ends it. */
@Tag("aws")
class WebhookPagesTest extends WebhookFixture {
  private static final String LIST = "/cities/chicago-il/webhooks";
  private static final String URL = "https://" + HOST + "/hooks";
  private static final Pattern SECRET =
      Pattern.compile("<p class=\"rb-code\">(whsec_[A-Za-z0-9+/]{43}=)</p>");
  private static final Pattern WEBHOOK = Pattern.compile("href=\"(/webhooks/[^\"/]+)\"");

  private PageVisitor keeper;

  @BeforeEach
  void signIn() {
    service.as("chicago-il");
    keeper = new PageVisitor(service, "keeper");
  }

  private PageVisitor.Shown opened() {
    return keeper.fill(LIST + "/new", Map.of("url", URL, "topics", "letter-recorded")).is(200);
  }

  private static String secret(PageVisitor.Shown page) {
    var found = SECRET.matcher(page.html());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String webhook() {
    var found = WEBHOOK.matcher(keeper.get(LIST).is(200).html());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void theSecretIsShownOnceAndNowhereAgain() {
    assertThat(keeper.get(LIST).is(200).html()).contains("No webhook is open.");
    assertThat(keeper.get("/cities/chicago-il").is(200).html()).contains("href=\"" + LIST + "\"");
    var secret = secret(opened());
    assertThat(opened().html())
        .contains("This webhook was open already")
        .doesNotContain("whsec_", "Copy it now");
    assertThat(keeper.get(LIST).is(200).html())
        .contains(URL, "1 kind of news", "Up to date")
        .doesNotContain("whsec_");
    assertThat(keeper.get(webhook()).is(200).html())
        .contains("Webhook at " + HOST, "A letter was recorded", "Nothing was sent")
        .doesNotContain("whsec_");
    var history = keeper.get("/cities/chicago-il/history").is(200).html();
    assertThat(history).contains("Opened a webhook").doesNotContain("whsec_", secret);
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndInWordsForAPage() {
    assertThat(keeper.fill(LIST + "/new", Map.of("url", "http://x", "topics", "")).is(422).html())
        .contains("Address must be an address that begins with https://")
        .contains("What it is told of has to be at least one thing");
    opened();
    var other = keeper.fill(LIST + "/new", Map.of("url", URL, "topics", "date-changed"));
    assertThat(other.is(409).html())
        .contains("There is a webhook with this address and other topics: end it first.")
        .doesNotContain("DELETE");
  }

  @Test
  void aTestIsSentAndItsOutcomeIsSaid() {
    opened();
    var page = webhook();
    var after = keeper.fill(page + "/test", Map.of()).is(303).location();
    assertThat(keeper.get(after).is(200).html()).contains("A test is on its way", "Look again");
    later(Duration.ofMinutes(1));
    assertThat(keeper.get(page).html())
        .contains("The last test, sent on Wednesday, January 24, 2018, 9:01 AM CST, came.")
        .contains("Accepted (HTTP 204)")
        .doesNotContain("Look again");
    receivers.answer(HOST, new Sending.Answer.Unanswered(Sending.Why.NOT_TRUSTED));
    keeper.fill(page + "/test", Map.of()).is(303);
    later(Duration.ofMinutes(1));
    assertThat(keeper.get(page).html())
        .contains("did not come. The certificate is not valid for the name.");
  }

  @Test
  void aReceiverThatIsDownSaysSinceWhenAndWhenItIsTriedAgain() {
    opened();
    receivers.answer(HOST, DOWN);
    service.recordLetter();
    tell();
    var page = webhook();
    assertThat(keeper.get(page).html())
        .contains(
            "Not accepted. Some messages have not been accepted since Wednesday, January 24, 2018, 9:00 AM CST.")
        .contains("The next try is on Wednesday, January 24, 2018, 9:01 AM CST.")
        .contains("News of 1 matter waits.")
        .contains("No answer within five seconds", "href=\"/matters/chicago-il.byrne-jag-fy2016");
    service.post("/v1/letters", letterIn("Second")).is(201);
    service.post("/v1/letters", letterIn("Third")).is(201);
    later(Duration.ofMinutes(2));
    assertThat(keeper.get(LIST).html())
        .contains("Nothing has been accepted since Wednesday, January 24, 2018, 9:00 AM CST.")
        .contains("News of 3 matters waits.", "rb-mark--late\">Down<");
  }

  @Test
  void theSecretIsChangedAndTheOldOneCountsForADay() {
    var first = secret(opened());
    var page = webhook();
    var form = keeper.get(page + "/secret").is(200);
    assertThat(form.html()).contains("For one day from now, messages are signed with both");
    var hidden = form.hidden();
    var second = secret(keeper.send(page + "/secret", hidden).is(200));
    assertThat(second).isNotEqualTo(first);
    assertThat(keeper.send(page + "/secret", hidden).is(412).html()).doesNotContain("whsec_");
    assertThat(keeper.get(page).html())
        .contains("The secret before it signs too until Thursday, January 25, 2018, 9:00 AM");
    service.advance(Duration.ofDays(2));
    keeper = new PageVisitor(service, "keeper");
    assertThat(keeper.get(page).is(200).html()).doesNotContain("The secret before it");
  }

  @Test
  void oneThatHasEndedIsGone() {
    opened();
    var page = webhook();
    assertThat(keeper.get(page + "/removal").is(200).html()).contains(URL, "also nothing that");
    var done = keeper.fill(page + "/removal", Map.of()).is(303).location();
    assertThat(keeper.get(done).html()).contains("The webhook has ended.", "No webhook is open.");
    keeper.get(page).is(404);
    keeper.get(page + "/test").is(404);
  }

  @Test
  void whoIsNoAdministratorSeesNothingOfThem() {
    opened();
    var page = webhook();
    Observers.admit(service, "cleo", "chicago-il", Role.CLERK, Role.COUNSEL, Role.VIEWER);
    service.as("").signedInAs("cleo");
    var clerk = new PageVisitor(service, "cleo");
    clerk.get(LIST).is(403);
    clerk.get(page).is(403);
    assertThat(clerk.get("/cities/chicago-il").is(200).html()).doesNotContain("/webhooks");
  }

  /** The session, and then the city, its webhooks, and what was sent to one. */
  @Test
  void aPageCostsAFewReads() {
    opened();
    var page = webhook();
    service.calls.reset();
    keeper.get(LIST).is(200);
    var list = Map.copyOf(service.calls.requests());
    service.calls.reset();
    keeper.get(page).is(200);
    assertThat(list).isEqualTo(Map.of("GetItem", 1, "Query", 2));
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 2, "Query", 2));
  }
}
