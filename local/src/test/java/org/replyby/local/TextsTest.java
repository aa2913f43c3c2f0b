package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.SentTexts;
import org.replyby.local.aws.Watch;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.AlertId;
import org.replyby.model.DeadlineId;

/** What an official's phone can say, and what it is answered. */
@Tag("aws")
class TextsTest {
  private static final Pattern CODE = Pattern.compile(" Reply ACK ([A-Z0-9]{5})\\.$");

  private final World world = World.at(World.JANUARY);

  /** Even, because moto takes a number that ends in 99 for one that opted out. */
  private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

  /** Of this test alone: the emulator keeps every text of the run. */
  private final String phone = "+1312555" + NUMBERS.getAndAdd(2);

  private final String stranger = phone.replace("+1312", "+1773");
  private String ann = "";

  @BeforeEach
  void anOfficialWithAPhone() {
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "only moto shows the texts that it was asked to send");
    world.chicago();
    ann = world.unsubscribed("Ann Example");
    world.phone(ann, phone);
    before = sent(phone).size();
  }

  private int before;

  @AfterEach
  void end() {
    world.close();
  }

  private String subpoena() {
    return World.deadlineOf(world.post("/v1/subpoenas", Samples.subpoena()).is(201));
  }

  /** The only alert that went out since the last call. */
  private Watch.Seen alert() {
    world.stream();
    var seen = world.watch.take();
    assertThat(seen).hasSize(1);
    return seen.getFirst();
  }

  private static String code(Watch.Seen alert) {
    var code = CODE.matcher(alert.sms());
    assertThat(code.find()).as(alert.sms()).isTrue();
    return code.group(1);
  }

  private static List<String> sent(String phone) {
    return new SentTexts(TestAws.endpoints().sns())
        .all().stream().filter(t -> t.phone().equals(phone)).map(SentTexts.Text::message).toList();
  }

  /** What this phone was answered since the test began. */
  private List<String> answers() {
    var all = sent(phone);
    return all.subList(before, all.size());
  }

  private boolean isUnacknowledged(String deadline) {
    return world.app.docket().deadline(DeadlineId.parse(deadline)).orElseThrow().isUnacknowledged();
  }

  @Test
  void theCodeOfAnAlertAcknowledgesItOnceAndEndsTheEscalation() {
    var deadline = subpoena();
    var alert = alert();
    assertThat(isUnacknowledged(deadline)).isTrue();
    world.text(phone, " ack: " + code(alert).toLowerCase(java.util.Locale.ROOT) + "!");
    world.text(phone, "ACK " + code(alert));
    assertThat(isUnacknowledged(deadline)).isFalse();
    assertThat(answers())
        .containsExactly(
            "ReplyBy: acknowledged, thank you. Chicago: subpoena return due Wed Feb 7, 9:00"
                + " AM CST, 14 days left.",
            "ReplyBy: already acknowledged on Wed Jan 24, 9:00 AM CST: Chicago, subpoena return, due Wed"
                + " Feb 7, 9:00 AM CST.");
    var known = world.app.docket().alert(AlertId.parse(alert.alert())).orElseThrow();
    assertThat(known.acknowledgment()).isNotNull();
    assertThat(known.acknowledgment().by()).isEqualTo(ann);
    assertThat(
            world.get("/v1/matters/chicago-il.byrne-jag-fy2016/docket").list("entries").stream()
                .filter(e -> "alert-acknowledged".equals(e.get("kind"))))
        .hasSize(1);
  }

  @Test
  void anAcknowledgmentOfWhatWasToldLastCostsNoReadOfTheOtherAlerts() {
    subpoena();
    var code = code(alert());
    world.calls.reset();
    world.text(phone, "ACK " + code);
    // Who holds the phone, the deadlines, the matter's head; the official, the alert, its deadline.
    assertThat(world.calls.requests())
        .isEqualTo(Map.of("Query", 3, "GetItem", 3, "TransactWriteItems", 1, "Publish", 1));
    world.calls.reset();
    world.text(phone, "ACK 22222");
    assertThat(world.calls.requests()).isEqualTo(Map.of("Query", 3, "GetItem", 1, "Publish", 1));
  }

  @Test
  void statusCostsTwoQueriesAndAnExplanationOneAndWhatIsNotExplainedNoText() {
    subpoena();
    world.calls.reset();
    world.text(phone, "STATUS");
    assertThat(world.calls.requests()).isEqualTo(Map.of("Query", 2, "GetItem", 1, "Publish", 1));
    world.calls.reset();
    world.text(phone, "What?");
    assertThat(world.calls.requests())
        .isEqualTo(Map.of("Query", 1, "GetItem", 1, "TransactWriteItems", 1, "Publish", 1));
    world.calls.reset();
    world.text(phone, "What?");
    assertThat(world.calls.requests())
        .isEqualTo(Map.of("Query", 1, "GetItem", 1, "TransactWriteItems", 1));
    world.calls.reset();
    world.text(stranger, "What?");
    assertThat(world.calls.requests()).isEqualTo(Map.of("Query", 1));
  }

  @Test
  void anOlderAlertOfTheSamePlanIsKnownByItsCodeToo() {
    subpoena();
    var first = alert();
    world.at("2018-01-31T15:00:00Z");
    assertThat(world.watch.take()).isNotEmpty();
    world.text(phone, "ACK " + code(first));
    assertThat(answers()).singleElement().asString().contains("acknowledged, thank you");
  }

  @Test
  void onlyThePhoneThatWasAlertedMayAcknowledge() {
    var deadline = subpoena();
    var code = code(alert());
    var ben = world.unsubscribed("Ben Example");
    world.phone(ben, stranger);
    var benBefore = sent(stranger).size();
    world.text(stranger, "ACK " + code);
    assertThat(isUnacknowledged(deadline)).isTrue();
    assertThat(sent(stranger).subList(benBefore, sent(stranger).size()))
        .singleElement()
        .asString()
        .contains("no open alert to this phone has the code " + code);
  }

  @Test
  void anExtendedDatesOldCodeAndAMissingOneAcknowledgeNothing() {
    var deadline = subpoena();
    var code = code(alert());
    world
        .post(
            "/v1/deadlines/" + deadline + "/extension",
            Map.of("due", Map.of("date", "2018-02-14"), "grantedBy", "OJP", "why", "asked"))
        .is(200);
    world.text(phone, "ACK " + code);
    world.text(phone, "ACK");
    assertThat(answers().getFirst()).contains("no open alert to this phone has the code");
    assertThat(answers().getLast()).contains("reply ACK and the five-character code");
  }

  @Test
  void statusIsWhatComesFirstOfAllThatIsOpen() {
    world.text(phone, "status");
    world.letter();
    subpoena();
    world.text(phone, "status");
    assertThat(answers())
        .containsExactly(
            "ReplyBy: no deadline is open.",
            "ReplyBy: 2 deadlines open, next: Chicago: subpoena return due Wed Feb 7, 9:00 AM CST, 14 days"
                + " left.");
  }

  @Test
  void stopEndsEverySubscriptionOfThePhoneAndIsNotAnswered() {
    world.text(phone, "Stop.");
    world.text(phone, "STOP");
    assertThat(world.app.docket().holders(new org.replyby.model.Address.Phone(phone))).isEmpty();
    assertThat(world.docketsOfficial(ann).isReachable()).isFalse();
    assertThat(answers()).isEmpty();
    assertThat(world.events)
        .filteredOn(e -> e.startsWith("text.stop"))
        .hasSize(2)
        .anyMatch(e -> e.contains("holders=1"))
        .anyMatch(e -> e.contains("holders=0"));
  }

  @Test
  void whatNobodyUnderstandsIsExplainedOnceAnHour() {
    world.text(phone, "I am driving and will answer later.");
    world.text(phone, "I am driving and will answer later.");
    world.later(Duration.ofHours(1).minusSeconds(1));
    world.text(phone, "What?");
    assertThat(answers()).hasSize(1);
    world.later(Duration.ofSeconds(1));
    world.text(phone, "What?");
    assertThat(answers()).hasSize(2).allMatch(a -> a.contains("reply ACK and the code"));
  }

  @Test
  void aNumberThatHoldsNothingGetsNoAnswerAndHelpIsAwsOwn() {
    var strangers = sent(stranger).size();
    for (var body : List.of("ACK A2B3C", "STATUS", "Hello?", "STOP", "HELP", "START")) {
      world.text(stranger, body);
    }
    world.text(phone, "HELP");
    world.text(phone, "START");
    assertThat(sent(stranger)).hasSize(strangers);
    assertThat(answers()).isEmpty();
  }

  @Test
  void theLogHoldsNeitherANumberNorAText() {
    subpoena();
    var code = code(alert());
    for (var body : List.of("ACK " + code, "STATUS", "A private word", "STOP")) {
      world.text(phone, body);
      world.text(stranger, body);
    }
    assertThat(world.events)
        .anyMatch(e -> e.startsWith("text.acknowledgment"))
        .noneMatch(
            e -> e.contains(phone.substring(5)) || e.contains("private") || e.contains(code));
  }

  @Test
  void whatIsNoTextIsRefusedSoThatItIsSetAside() {
    assertThatThrownBy(() -> Invocation.of(world.app.inboundSms(), Map.of("Records", List.of("x"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
