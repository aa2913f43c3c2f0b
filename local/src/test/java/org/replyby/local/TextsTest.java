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

/** The texts that an official's phone can send, and the service's answers. */
@Tag("aws")
class TextsTest {
  private static final Pattern CODE = Pattern.compile(" Reply ACK ([A-Z0-9]{5})\\.$");

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  /** Even numbers, because moto treats a number that ends in 99 as opted out. */
  private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

  /** A number that no other test uses, because the emulator keeps all texts of the run. */
  private final String phone = "+1312555" + NUMBERS.getAndAdd(2);

  private final String stranger = phone.replace("+1312", "+1773");
  private String ann = "";

  @BeforeEach
  void anOfficialWithAPhone() {
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "only moto shows the texts that it was asked to send");
    service.addChicago();
    ann = service.officials.addUnreachable("Ann Example");
    service.officials.addPhone(ann, phone);
    before = sent(phone).size();
  }

  private int before;

  @AfterEach
  void end() {
    service.close();
  }

  private String subpoena() {
    return TestService.deadlineOf(service.post("/v1/subpoenas", Samples.subpoena()).is(201));
  }

  /** The only alert that was sent since the last call. */
  private Watch.Seen alert() {
    service.deliverStream();
    var seen = service.watch.take();
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

  /** The answers to this phone since the test began. */
  private List<String> answers() {
    var all = sent(phone);
    return all.subList(before, all.size());
  }

  private boolean isUnacknowledged(String deadline) {
    return service
        .app
        .docket()
        .deadline(DeadlineId.parse(deadline))
        .orElseThrow()
        .plan()
        .isUnacknowledged();
  }

  @Test
  void theCodeOfAnAlertAcknowledgesItOnceAndEndsTheEscalation() {
    var deadline = subpoena();
    var alert = alert();
    assertThat(isUnacknowledged(deadline)).isTrue();
    service.receiveText(phone, " ack: " + code(alert).toLowerCase(java.util.Locale.ROOT) + "!");
    service.receiveText(phone, "ACK " + code(alert));
    assertThat(isUnacknowledged(deadline)).isFalse();
    assertThat(answers())
        .containsExactly(
            "ReplyBy: acknowledged, thank you. Chicago: subpoena return due Wed Feb 7, 9:00"
                + " AM CST, 14 days left.",
            "ReplyBy: already acknowledged on Wed Jan 24, 9:00 AM CST: Chicago, subpoena return, due Wed"
                + " Feb 7, 9:00 AM CST.");
    var known = service.app.docket().alert(AlertId.parse(alert.alert())).orElseThrow();
    assertThat(known.acknowledgment()).isNotNull();
    assertThat(known.acknowledgment().by()).isEqualTo(ann);
    assertThat(
            service.get("/v1/matters/chicago-il.byrne-jag-fy2016/docket").list("entries").stream()
                .filter(e -> "alert-acknowledged".equals(e.get("kind"))))
        .hasSize(1);
  }

  @Test
  void anAcknowledgmentOfWhatWasToldLastCostsNoReadOfTheOtherAlerts() {
    subpoena();
    var code = code(alert());
    service.calls.reset();
    service.receiveText(phone, "ACK " + code);
    // Queries: the phone, the deadlines, the head. Reads: the official, the alert, the deadline.
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 3, "GetItem", 3, "TransactWriteItems", 1, "Publish", 1));
    service.calls.reset();
    service.receiveText(phone, "ACK 22222");
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 3, "GetItem", 1, "Publish", 1));
  }

  @Test
  void statusCostsTwoQueriesAndAnExplanationOneAndWhatIsNotExplainedNoText() {
    subpoena();
    service.calls.reset();
    service.receiveText(phone, "STATUS");
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 2, "GetItem", 1, "Publish", 1));
    service.calls.reset();
    service.receiveText(phone, "What?");
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 1, "GetItem", 1, "TransactWriteItems", 1, "Publish", 1));
    service.calls.reset();
    service.receiveText(phone, "What?");
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 1, "GetItem", 1, "TransactWriteItems", 1));
    service.calls.reset();
    service.receiveText(stranger, "What?");
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 1));
  }

  @Test
  void anOlderAlertOfTheSamePlanIsKnownByItsCodeToo() {
    subpoena();
    var first = alert();
    service.runAt("2018-01-31T15:00:00Z");
    assertThat(service.watch.take()).isNotEmpty();
    service.receiveText(phone, "ACK " + code(first));
    assertThat(answers()).singleElement().asString().contains("acknowledged, thank you");
  }

  @Test
  void onlyThePhoneThatWasAlertedMayAcknowledge() {
    var deadline = subpoena();
    var code = code(alert());
    var ben = service.officials.addUnreachable("Ben Example");
    service.officials.addPhone(ben, stranger);
    var benBefore = sent(stranger).size();
    service.receiveText(stranger, "ACK " + code);
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
    service
        .post(
            "/v1/deadlines/" + deadline + "/extension",
            Map.of("due", Map.of("date", "2018-02-14"), "grantedBy", "OJP", "why", "asked"))
        .is(200);
    service.receiveText(phone, "ACK " + code);
    service.receiveText(phone, "ACK");
    assertThat(answers().getFirst()).contains("no open alert to this phone has the code");
    assertThat(answers().getLast()).contains("reply ACK and the five-character code");
  }

  @Test
  void statusIsWhatComesFirstOfAllThatIsOpen() {
    service.receiveText(phone, "status");
    service.recordLetter();
    subpoena();
    service.receiveText(phone, "status");
    assertThat(answers())
        .containsExactly(
            "ReplyBy: nothing is open.",
            "ReplyBy: 2 open, next: Chicago: subpoena return due Wed Feb 7, 9:00 AM CST, 14 days"
                + " left.");
  }

  @Test
  void stopEndsEverySubscriptionOfThePhoneAndIsNotAnswered() {
    service.receiveText(phone, "Stop.");
    service.receiveText(phone, "STOP");
    assertThat(service.app.docket().holders(new org.replyby.model.Address.Phone(phone))).isEmpty();
    assertThat(service.officials.find(ann).isReachable()).isFalse();
    assertThat(answers()).isEmpty();
    assertThat(service.events)
        .filteredOn(e -> e.startsWith("text.stop"))
        .hasSize(2)
        .anyMatch(e -> e.contains("holders=1"))
        .anyMatch(e -> e.contains("holders=0"));
  }

  @Test
  void whatNobodyUnderstandsIsExplainedOnceAnHour() {
    service.receiveText(phone, "I am driving and will answer later.");
    service.receiveText(phone, "I am driving and will answer later.");
    service.advance(Duration.ofHours(1).minusSeconds(1));
    service.receiveText(phone, "What?");
    assertThat(answers()).hasSize(1);
    service.advance(Duration.ofSeconds(1));
    service.receiveText(phone, "What?");
    assertThat(answers()).hasSize(2).allMatch(a -> a.contains("reply ACK and the code"));
  }

  @Test
  void aNumberThatHoldsNothingGetsNoAnswerAndHelpIsAwsOwn() {
    var strangers = sent(stranger).size();
    for (var body : List.of("ACK A2B3C", "STATUS", "Hello?", "STOP", "HELP", "START")) {
      service.receiveText(stranger, body);
    }
    service.receiveText(phone, "HELP");
    service.receiveText(phone, "START");
    assertThat(sent(stranger)).hasSize(strangers);
    assertThat(answers()).isEmpty();
  }

  @Test
  void theLogHoldsNeitherANumberNorAText() {
    subpoena();
    var code = code(alert());
    for (var body : List.of("ACK " + code, "STATUS", "A private word", "STOP")) {
      service.receiveText(phone, body);
      service.receiveText(stranger, body);
    }
    assertThat(service.events)
        .anyMatch(e -> e.startsWith("text.acknowledgment"))
        .noneMatch(
            e -> e.contains(phone.substring(5)) || e.contains("private") || e.contains(code));
  }

  @Test
  void whatIsNoTextIsRefusedSoThatItIsSetAside() {
    assertThatThrownBy(
            () -> Invocation.of(service.app.inboundSms(), Map.of("Records", List.of("x"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
