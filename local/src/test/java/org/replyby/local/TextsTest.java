package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.Address;

/** STATUS, STOP, HELP and other texts from phones, and the service's answers. */
@Tag("aws")
class TextsTest extends TextFixture {
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
  void statusIsWhatComesFirstOfAllThatIsOpen() {
    service.receiveText(phone, "status");
    service.recordLetter();
    subpoena();
    service.receiveText(phone, "status");
    assertThat(answers())
        .containsExactly(
            "ReplyBy: no deadline is open.",
            "ReplyBy: 2 deadlines open, next: Chicago: subpoena return due Wed Feb 7, 9:00 AM CST, 14 days"
                + " left.");
  }

  @Test
  void stopEndsEverySubscriptionOfThePhoneAndIsNotAnswered() {
    service.receiveText(phone, "Stop.");
    service.receiveText(phone, "STOP");
    assertThat(service.app.docket().holders(new Address.Phone(phone))).isEmpty();
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
