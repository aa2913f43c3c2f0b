package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.DeadlineId;

/** STATUS, STOP, HELP and other texts from phones, and the service's answers. */
@Tag("aws")
class TextsTest extends TextFixture {
  @Test
  void everyAnswerCostsOneReadAndOneWriteOfItsTally() {
    subpoena();
    service.calls.reset();
    service.receiveText(phone, "STATUS");
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 2, "GetItem", 2, "TransactWriteItems", 1, "Publish", 1));
    service.calls.reset();
    service.receiveText(phone, "Hm.");
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 1, "GetItem", 2, "TransactWriteItems", 1, "Publish", 1));
    service.calls.reset();
    service.receiveText(phone, "Hm.");
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 1, "GetItem", 2));
    service.calls.reset();
    service.receiveText(stranger, "What?");
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 1));
  }

  @Test
  void statusIsWhatComesFirstOfAllThatIsOpen() {
    service.receiveText(phone, "status");
    service.recordLetter();
    subpoena();
    service.advance(Duration.ofMinutes(1));
    service.receiveText(phone, "status");
    assertThat(answers())
        .containsExactly(
            "ReplyBy: no deadline is open.",
            "ReplyBy: 2 deadlines open, next: Chicago: subpoena answer due Wed Feb 7, 9:00 AM CST, 14 days"
                + " left.");
  }

  @Test
  void whatSaysNothingIsExplainedAndTheSameWithinAMinuteIsNot() {
    service.receiveText(phone, "I am driving and will answer later.");
    service.receiveText(phone, "I am driving and will answer later.");
    assertThat(answers()).hasSize(1);
    service.receiveText(phone, "Hm.");
    assertThat(answers()).hasSize(2).allMatch(a -> a.contains("reply ACK and the code"));
    service.advance(Duration.ofMinutes(1));
    service.receiveText(phone, "Hm.");
    assertThat(answers()).hasSize(3);
  }

  @Test
  void aTextThatAwsGivesAgainIsAnsweredAgainBecauseItsAnswerMayBeLost() {
    service.receiveText(phone, "Hm.", "inbound-a");
    service.receiveText(phone, "Hm.", "inbound-a");
    assertThat(answers()).hasSize(2);
  }

  @Test
  void tenAnswersAPhoneAndHourAndAnAcknowledgmentIsRecordedBeyondThem() {
    var deadline = subpoena();
    var code = code(alert());
    for (int text = 1; text <= 12; text++) {
      service.receiveText(phone, "Hm " + text + ".");
    }
    assertThat(answers()).hasSize(10);
    service.receiveText(phone, "ACK " + code);
    assertThat(answers()).hasSize(10);
    assertThat(service.app.docket().deadline(DeadlineId.parse(deadline)).orElseThrow().plan())
        .matches(plan -> !plan.isUnacknowledged());
    service.advance(Duration.ofHours(1));
    service.receiveText(phone, "STATUS");
    assertThat(answers()).hasSize(11);
  }

  @Test
  void aNumberThatHoldsNothingGetsNoAnswerAndHelpIsAwsOwn() {
    var strangers = sent(stranger).size();
    for (var body : List.of("ACK A2B3C", "STATUS", "Hello?", "STOP", "HELP", "START")) {
      service.receiveText(stranger, body);
    }
    service.receiveText(phone, "HELP");
    service.receiveText(phone, "START"); // The networks answer it on a toll-free number.
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
