package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.model.AlertId;
import org.replyby.model.DeadlineId;

/** Acknowledgments by text: which codes the service accepts, and its answers. */
@Tag("aws")
class AcknowledgmentTextsTest extends TextFixture {
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
    service.receiveText(phone, " ack: " + code(alert).toLowerCase(Locale.ROOT) + "!");
    service.receiveText(phone, "ACK " + code(alert));
    assertThat(isUnacknowledged(deadline)).isFalse();
    assertThat(answers())
        .containsExactly(
            "ReplyBy: acknowledged, thank you. Chicago: subpoena answer due Wed Feb 7, 9:00"
                + " AM CST, 14 days left.",
            "ReplyBy: already acknowledged on Wed Jan 24, 9:00 AM CST: Chicago, subpoena answer, due Wed"
                + " Feb 7, 9:00 AM CST.");
    var known = service.app.docket().alert(AlertId.parse(alert.alert())).orElseThrow();
    assertThat(known.acknowledgment()).isNotNull();
    assertThat(known.acknowledgment().by())
        .isEqualTo(
            "the phone ending in %s of Ann Example".formatted(phone.substring(phone.length() - 2)));
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
    // Queries: the phone, the deadlines, the city. Reads: the official, the alert, the deadline,
    // the
    // head, the tally of answers. Writes: the acknowledgment, the tally.
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 3, "GetItem", 5, "TransactWriteItems", 2, "Publish", 1));
    service.calls.reset();
    service.receiveText(phone, "ACK 22222");
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 3, "GetItem", 2, "TransactWriteItems", 1, "Publish", 1));
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

  @ParameterizedTest
  @ValueSource(strings = {"Reply ACK %s.", "%s", "ack%s", "ACK Chief %s", "Ok, %s, thank you"})
  void aTextThatHoldsTheCodeAcknowledges(String form) {
    var deadline = subpoena();
    service.receiveText(phone, form.formatted(code(alert()).toLowerCase(Locale.ROOT)));
    assertThat(isUnacknowledged(deadline)).isFalse();
    assertThat(answers()).singleElement().asString().contains("acknowledged, thank you");
  }

  @Test
  void aCodeTypedWithLookAlikesAcknowledges() {
    var deadline = subpoena();
    service.receiveText(phone, "ACK " + misread(code(alert())));
    assertThat(isUnacknowledged(deadline)).isFalse();
  }

  private static String misread(String code) {
    var seen = "58269DQUV";
    var typed = "SBZGgOOVU";
    var text = new StringBuilder();
    code.chars()
        .forEach(c -> text.append(seen.indexOf(c) < 0 ? (char) c : typed.charAt(seen.indexOf(c))));
    return text.toString().replace('g', '9');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is %s?",
        "not mine %s",
        "Disliked \u201cReplyBy: Chicago: subpoena answer due Wed Feb 7. Reply ACK %s.\u201d"
      })
  void aTextThatAlsoAsksOrRefusesIsAnsweredAndAcknowledgesNothing(String form) {
    var deadline = subpoena();
    var code = code(alert());
    service.receiveText(phone, form.formatted(code));
    assertThat(isUnacknowledged(deadline)).isTrue();
    assertThat(answers())
        .singleElement()
        .asString()
        .startsWith("ReplyBy: not acknowledged. Chicago: subpoena answer due Wed Feb 7")
        .endsWith("To acknowledge it, reply ACK " + code + " only.");
  }

  @Test
  void stopWinsOverACode() {
    var deadline = subpoena();
    service.receiveText(phone, "stop " + code(alert()));
    assertThat(isUnacknowledged(deadline)).isTrue();
    assertThat(service.officials.find(ann).isReachable()).isFalse();
  }

  @Test
  void theCodesOfTwoOpenAlertsInOneTextAcknowledgeNeither() {
    var deadline = subpoena();
    var first = alert();
    service.runAt("2018-01-31T15:00:00Z");
    var second = service.watch.take().getLast();
    service.receiveText(phone, "ACK " + code(first) + " " + code(second));
    assertThat(isUnacknowledged(deadline)).isTrue();
    assertThat(answers()).singleElement().asString().contains("more than one alert");
  }
}
