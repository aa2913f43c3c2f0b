package org.replyby.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Sha256;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A form that was sent after its sender's session had ended. */
@Tag("aws")
class KeptFormTest {
  private static final String COOKIE = "__Host-replyby-kept";
  private static final String FORM = "/letters/new";

  private TestService service;
  private PageVisitor clerk;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.as("chicago-il");
    clerk = new PageVisitor(service, "clerk");
    service.advance(Duration.ofHours(3));
  }

  @AfterEach
  void close() {
    service.close();
  }

  private PageVisitor.Shown sent() {
    return clerk.send(FORM, StaffPagesTest.letter()).is(401);
  }

  private PageVisitor signedIn(String subject) {
    return new PageVisitor(service, subject);
  }

  @Test
  void itIsShownAgainOnceAndDoneOnlyWhenTheButtonIsPressed() {
    var sent = sent();
    assertThat(sent.html())
        .contains("What you sent is kept for one hour")
        .contains("href=\"/sign-in?to=/kept\"");
    assertThat(sent.cookies().getFirst())
        .matches(COOKIE + "=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=3600");

    var again = signedIn("again").holding(sent, COOKIE);
    var page = again.get("/kept").is(200);
    assertThat(page.html())
        .contains("All guidance on ICE.")
        .contains("Office of Justice Programs")
        .contains("None of this has been done");
    assertThat(page.cookies().getFirst()).endsWith("Max-Age=0");
    assertThat(again.get("/").is(200).html()).contains("Nothing is open");
    assertThat(again.get("/kept").is(404).html()).contains("Nothing is kept for this browser");

    var form = page.hidden();
    form.put("step", "change");
    assertThat(again.send(FORM, form).is(200).html())
        .contains("value=\"Office of Justice Programs\"")
        .contains("Show what it starts");
    form.put("step", "preview");
    assertThat(again.send(FORM, form).is(200).html()).contains("Nothing is on record yet");
  }

  @Test
  void anybodyWhoSignsInInThisBrowserSeesItAndNobodyInAnother() {
    var sent = sent();
    signedIn("again").get("/kept").is(404);
    var guessed = signedIn("again");
    guessed.headers.merge("cookie", COOKIE + "=" + "A".repeat(43), (a, b) -> a + "; " + b);
    guessed.get("/kept").is(404);
    assertThat(signedIn("other").holding(sent, COOKIE).get("/kept").is(200).html())
        .contains("All guidance on ICE.");
  }

  @Test
  void nobodySeesItWithoutSigningIn() {
    var sent = sent();
    var again = signedIn("again").holding(sent, COOKIE);
    var cookies = requireNonNull(again.headers.get("cookie"));
    again.headers.put("cookie", cookies.substring(cookies.indexOf(COOKIE)));
    assertThat(again.get("/kept").status()).isNotEqualTo(200);
    assertThat(signedIn("again").holding(sent, COOKIE).get("/kept").is(200).html())
        .contains("All guidance on ICE.");
  }

  @Test
  void itIsOverAfterAnHourAlthoughTheRowIsStillThere() {
    var sent = sent();
    service.advance(Duration.ofMinutes(60));
    signedIn("again").holding(sent, COOKIE).get("/kept").is(404);

    var later = clerk.send(FORM, StaffPagesTest.letter()).is(401);
    service.advance(Duration.ofMinutes(59));
    signedIn("again").holding(later, COOKIE).get("/kept").is(200);
  }

  @Test
  void aLookAheadDoesNotUseItUp() {
    var again = signedIn("again").holding(sent(), COOKIE);
    again.head("/kept").is(200);
    again.get("/kept").is(200);
  }

  @Test
  void theTableHoldsNothingOfItInPlainTextAndNothingAfterwards() {
    var sent = sent();
    var row = row(sent);
    assertThat(row.toString()).doesNotContain("ICE").doesNotContain("letters");
    assertThat(row).containsKeys("key", "sealed", "until", "ttl");
    signedIn("again").holding(sent, COOKIE).get("/kept").is(200);
    assertThat(row(sent)).doesNotContainKey("sealed").containsKey("usedAt");
  }

  @Test
  void aRowThatSomebodyChangedIsNotShown() {
    var sent = sent();
    change(sent, "until", AttributeValue.fromS("2019-01-01T00:00:00Z"));
    signedIn("again").holding(sent, COOKIE).get("/kept").is(404);

    var second = sent();
    var sealed = requireNonNull(row(second).get("sealed")).s();
    change(second, "sealed", AttributeValue.fromS("AAAA" + sealed.substring(4)));
    signedIn("again").holding(second, COOKIE).get("/kept").is(404);

    var third = sent();
    change(third, "key", AttributeValue.fromS("20200101T000000Z"));
    signedIn("again").holding(third, COOKIE).get("/kept").is(404);
  }

  @Test
  void aRowOfAnotherBrowserDoesNotOpenInThisOne() {
    var mine = sent();
    var theirs = sent();
    change(mine, "sealed", requireNonNull(row(theirs).get("sealed")));
    change(mine, "until", requireNonNull(row(theirs).get("until")));
    signedIn("again").holding(mine, COOKIE).get("/kept").is(404);
  }

  @Test
  void aBrowserHasOneRowAtMost() {
    var first = sent();
    clerk.holding(first, COOKIE);
    var letter = StaffPagesTest.letter();
    letter.put("demand", "Another demand.");
    var second = clerk.send(FORM, letter).is(401);
    assertThat(second.cookies()).isEqualTo(first.cookies());
    assertThat(signedIn("again").holding(second, COOKIE).get("/kept").is(200).html())
        .contains("Another demand.")
        .doesNotContain("All guidance on ICE.");
  }

  @Test
  void whatIsTooLongIsNotKept() {
    var letter = StaffPagesTest.letter();
    letter.put("demand", "x".repeat(110_000));
    var sent = clerk.send(FORM, letter).is(401);
    assertThat(sent.cookies()).isEmpty();
    assertThat(sent.html()).contains("go back in your browser");
  }

  @Test
  void aFormOfAnotherSiteOrOfNoSessionOrToNoFormIsNotKept() {
    clerk.headers.put("origin", "https://evil.example");
    assertThat(sent().cookies()).isEmpty();
    clerk.headers.put("origin", PageVisitor.SITE);
    clerk.headers.put("sec-fetch-site", "cross-site");
    assertThat(sent().cookies()).isEmpty();
    clerk.headers.put("sec-fetch-site", "same-origin");
    assertThat(clerk.send("/sign-out", Map.of("a", "b")).is(401).cookies()).isEmpty();
    assertThat(clerk.send("/", Map.of("a", "b")).is(401).cookies()).isEmpty();
    assertThat(clerk.send("/nowhere", Map.of("a", "b")).is(404).cookies()).isEmpty();
    clerk.headers.put("cookie", "__Host-replyby=" + "0".repeat(64) + "." + "0".repeat(43));
    assertThat(sent().cookies()).isEmpty();
    clerk.headers.remove("cookie");
    assertThat(sent().cookies()).isEmpty();
  }

  @Test
  void keepingTakesTwoReadsAndOneWriteAndShowingOneWriteMore() {
    service.calls.reset();
    var sent = sent();
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 2, "PutItem", 1));
    var again = signedIn("again").holding(sent, COOKIE);
    service.calls.reset();
    again.get("/kept").is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 1, "UpdateItem", 1));
  }

  private static String hash(PageVisitor.Shown sent) {
    return Sha256.of(sent.cookies().getFirst().split("[=;]", 3)[1]);
  }

  private static Map<String, AttributeValue> key(PageVisitor.Shown sent) {
    return Map.of(
        "pk", AttributeValue.fromS("F#" + hash(sent)), "sk", AttributeValue.fromS("FORM"));
  }

  private Map<String, AttributeValue> row(PageVisitor.Shown sent) {
    return service
        .clients
        .dynamoDb()
        .getItem(g -> g.tableName(service.app.table()).key(key(sent)))
        .item();
  }

  private void change(PageVisitor.Shown sent, String name, AttributeValue value) {
    var row = new TreeMap<>(row(sent));
    row.put(name, value);
    service.clients.dynamoDb().putItem(p -> p.tableName(service.app.table()).item(row));
  }
}
