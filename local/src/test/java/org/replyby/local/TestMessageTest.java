package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.SentTexts;
import org.replyby.model.Address;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;

/** Staff have a test sent to an address of an official, and learn what came of it. */
@Tag("aws")
class TestMessageTest {
  private static final String PHONE = "+13125550164";
  private static final String TEXT = "This is a test from ReplyBy for Chicago. No reply is due.";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String ann = "";

  @BeforeEach
  void oneOfficial() {
    service.addChicago();
    ann = service.officials.addUnreachable("Ann Example");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Answer test(String subscription) {
    return service.post("/v1/subscriptions/" + subscription + "/test", Map.of());
  }

  private List<String> texts() {
    return new SentTexts(TestAws.endpoints().sns())
        .all().stream()
            .filter(text -> text.phone().equals(PHONE))
            .map(SentTexts.Text::message)
            .toList();
  }

  @Test
  void aTextGoesToThatPhoneAlone() {
    service.officials.addEmail(ann, "ann@example.com");
    var phone = service.officials.addPhone(ann, PHONE);
    service.watch.take();
    var before = texts().size();
    var answer = test(phone).is(200);

    assertThat(answer.text("result")).isEqualTo("accepted-by-sns");
    assertThat(answer.text("messageId")).isNotBlank();
    assertThat(Instant.parse(answer.text("at"))).isEqualTo(service.clock.instant());
    assertThat(answer.body().get("reaches")).isEqualTo(List.of(phone));
    assertThat(texts()).hasSize(before + 1).last().isEqualTo(TEXT);
    assertThat(service.watch.take()).isEmpty();
  }

  @Test
  void anEmailGoesToAllConfirmedAddressesAndTheAnswerNamesThem() {
    var email = service.officials.addEmail(ann, "ann@example.com");
    var phone = service.officials.addPhone(ann, PHONE);
    service.watch.take();
    var answer = test(email).is(200);

    assertThat(answer.body().get("reaches"))
        .isEqualTo(Stream.of(email, phone).sorted(Comparator.reverseOrder()).toList());
    var seen = service.watch.take();
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().sms()).isEqualTo(TEXT);
    assertThat(seen.getFirst().email()).startsWith(TEXT).contains("Ann Example");
    assertThat(seen.getFirst().alert()).isEqualTo(email);
  }

  @Test
  void theJurisdictionsDocketSaysWhoAskedAndNeverTheAddress() {
    var phone = service.officials.addPhone(ann, PHONE);
    service.signedInAs("administrator-4");
    test(phone).is(200);
    var line = service.get("/v1/jurisdictions/chicago-il/docket").list("entries").getLast();

    assertThat(line.get("kind")).isEqualTo("test-asked-for");
    assertThat(line.get("by")).isEqualTo("administrator-4");
    assertThat(line.get("details").toString()).contains("***0164").doesNotContain("+1312");
  }

  @Test
  void whatIsNotConfirmedGetsNothingAndTheAnswerSaysWhyAndWhatToDo() {
    var gone = service.officials.addPhone(ann, PHONE);
    service.delete("/v1/subscriptions/" + gone).is(200);
    var before = texts().size();
    var answer = test(gone).is(409);

    assertThat(answer.text("detail")).contains("not confirmed", "cancel", "subscribe it again");
    assertThat(texts()).hasSize(before);
    test(ann + ".none").is(404);
  }

  /** SNS never tells that somebody unsubscribed: it is asked before the test goes out. */
  @Test
  void anUnsubscribedAddressIsNoticedFirst() {
    var email = service.officials.addEmail(ann, "ann@example.com");
    service.officials.unsubscribe(ann);

    assertThat(test(email).is(409).text("detail")).contains("opted-out", "unsubscribed");
  }

  /** SNS refuses it for good: to moto, what ends in 99 has opted out. */
  @Test
  void whatSnsRefusesIsNoSuccess() {
    var was = service.officials.find(ann);
    var id = new SubscriptionId(was.id(), "s9");
    var now = service.clock.instant();
    var arn = service.officials.find(ann).topicArn() + ":s9";
    var confirmed = new SubscriptionState.Confirmed(arn, true, now);
    service.officials.replaceSubscriptions(
        was,
        List.of(new Subscription(id, new Address.Phone("+13125557799"), confirmed, now, null)));

    test(id.toString()).is(409);
  }

  @Test
  void fiveAnHourAreTheMostAndTheAnswerSaysForHowLong() {
    var phone = service.officials.addPhone(ann, PHONE);
    test(phone).is(200);
    assertThat(test(phone).is(429).text("detail")).contains("less than two seconds ago");
    for (int sent = 1; sent < 5; sent++) {
      service.advance(Duration.ofSeconds(2));
      test(phone).is(200);
    }
    service.advance(Duration.ofSeconds(2));
    var refused = test(phone).is(429);

    assertThat(refused.text("detail")).contains("five tests in the last hour");
    service.advance(Duration.ofSeconds(3589));
    test(phone).is(429);
    service.advance(Duration.ofSeconds(1));
    test(phone).is(200);
  }

  /** A retry under the same key sends nothing twice. */
  @Test
  void theSameRequestUnderOneKeySendsOneTest() {
    var phone = service.officials.addPhone(ann, PHONE);
    var before = texts().size();
    var path = "/v1/subscriptions/" + phone + "/test";
    var first = service.postOnce(path, Map.of(), "a key of mine").is(200);
    var again = service.postOnce(path, Map.of(), "a key of mine").is(200);

    assertThat(again.text("messageId")).isEqualTo(first.text("messageId"));
    assertThat(texts()).hasSize(before + 1);
  }
}
