package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;
import static org.replyby.alerts.texts.MessageFixtures.ADDRESS;
import static org.replyby.alerts.texts.MessageFixtures.WITH_CODE;
import static org.replyby.alerts.texts.MessageFixtures.alert;
import static org.replyby.alerts.texts.MessageFixtures.letter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.alerts.links.AnswerLinks;
import org.replyby.alerts.texts.MessageFixtures.Government;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Alert;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Demand;
import org.replyby.model.Reason;
import org.replyby.model.SubpoenaKind;

class MessageLimitsTest {
  private static final String DAYS =
      "\\d+ (days?|hours?) (left|late)|today|none on record|no longer counts|recorded as";
  private static final Set<Reason> WITHOUT_CODE =
      Set.of(Reason.VOIDED, Reason.CLOSED, Reason.ACKNOWLEDGED);
  private static final List<Duration> BEFORE_DUE =
      Stream.of(70, 30, 10, 3, 1, 0, -1, -2, -40, -400).map(Duration::ofDays).toList();

  static Stream<Government> governments() {
    return MessageFixtures.governments();
  }

  @ParameterizedTest
  @MethodSource("governments")
  void everyMessageToEveryRealGovernmentKeepsTheLimitsAndItsName(Government government) {
    assertThat(everyMessage(government.name(), government.zone()))
        .hasSize(Reason.values().length * (DeadlineKind.values().length + 1) * 2 * 10)
        .allSatisfy(MessageLimitsTest::checkLimits)
        .allSatisfy(
            message ->
                assertThat(message.sms())
                    .matches(
                        "ReplyBy: (City and County of )?" + Pattern.quote(own(government)) + ": .*")
                    .contains("Feb 2")
                    .containsPattern(" PM |last day was| Feb 2\\d, 2018\\)")
                    .containsPattern(
                        "reply|answer|petition|objections|quash|compliance|appeal|FOIA|order|records hold"));
  }

  private static String own(Government government) {
    return government.name().replace("City and County of ", "");
  }

  @ParameterizedTest
  @MethodSource("governments")
  void aCodeToAnswerWithFitsIntoEveryMessage(Government government) {
    assertThat(
            dates(government.zone()).stream()
                .flatMap(date -> alerts(government.name(), date))
                .filter(alert -> !WITHOUT_CODE.contains(alert.reason()))
                .flatMap(alert -> sent(alert, WITH_CODE)))
        .allSatisfy(MessageLimitsTest::checkLimits)
        .allSatisfy(
            message ->
                assertThat(message.sms())
                    .matches(
                        "ReplyBy: (City and County of |City of )?"
                            + own(government).replace("City of ", "").substring(0, 5)
                            + ".*")
                    .endsWith(" Reply ACK 7KQ2M.")
                    .contains("Feb 2")
                    .containsPattern(" PM |last day was| Feb 2\\d, 2018\\)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🏙️ Cañon City’s “Departamento” — Bogotá\u00a0D.C.",
        "A\r\nBcc: all@example.org\u0000\u0007\u001b[31m\u0085\u2028",
        "\u202etxet desrever",
        "北京市人民政府",
        "🏙️",
        "\ud83c",
        "~*~",
        " ",
        "{[|]}~^\\€"
      })
  void noNameBreaksTheProtocols(String name) {
    for (var reason : Reason.values()) {
      var message = Messages.of(letter(name, reason, dates(CHICAGO).getLast()), now(), ADDRESS);
      checkLimits(message);
      assertThat(message.email().codePoints())
          .noneMatch(c -> Character.isISOControl(c) && c != '\n')
          .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"W", "é", "北", "🏙️", "[", "Ab "})
  void aNameOf200CharactersIsCut(String part) {
    var name = part.repeat(200 / part.length());

    assertThat(everyMessage(name, CHICAGO)).allSatisfy(MessageLimitsTest::checkLimits);
    assertThat(everyMessage(name, ZoneId.of("Pacific/Wake")))
        .allSatisfy(MessageLimitsTest::checkLimits);
  }

  @Test
  void aCutNameEndsInTwoPoints() {
    var message =
        Messages.of(
            letter("W".repeat(200), Reason.EXTENDED, dates(CHICAGO).getFirst()), now(), ADDRESS);

    assertThat(message.sms()).hasSize(151).contains("WWWWWW..: date changed, reply to DOJ due Fri");
    assertThat(message.subject())
        .hasSize(99)
        .contains("WWWWWW..: date changed, reply to DOJ due Fri");
  }

  @Test
  void anEmailKeepsNamesInTheirOwnLetters() {
    var family = "👩‍👩‍👧";
    var message =
        Messages.of(
            letter("Cañon 北京 🏙️ " + family, Reason.APPROACHING, dates(CHICAGO).getFirst()),
            now(),
            ADDRESS);

    assertThat(message.email()).startsWith("ReplyBy for Cañon 北京 🏙️ " + family + ": reply");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\u0001", "北", "\ud83c", "\n"})
  void theLongestDemandStaysFarBelow256Kilobytes(String part) {
    var text = part.repeat(Demand.TEXT_LIMIT);
    var alert =
        alert("W".repeat(200), Reason.APPROACHING, dates(CHICAGO).getLast(), null, "d7", text);
    var message = Messages.of(alert, now(), ADDRESS);

    checkLimits(message);
    assertThat(message.email().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(16 * 1024);
  }

  private static void checkLimits(Message message) {
    assertThat(message.subject())
        .hasSizeLessThan(100)
        .matches("[A-Za-z0-9][ -~]*")
        .containsPattern(DAYS);
    assertThat(message.sms())
        .startsWith("ReplyBy: ")
        .doesNotContain("\n", "\r")
        .containsPattern(DAYS)
        .hasSizeLessThanOrEqualTo(160);
    assertThat(Gsm7.septets(message.sms())).isEqualTo(message.sms().length());
  }

  /** Every reason, of letters and subpoenas, with one date and with two, at every time. */
  private static Stream<Message> everyMessage(String name, ZoneId zone) {
    return dates(zone).stream()
        .flatMap(dueDate -> alerts(name, dueDate))
        .flatMap(MessageLimitsTest::sent);
  }

  private static Stream<Alert> alerts(String name, DueDate dueDate) {
    return Arrays.stream(Reason.values())
        .flatMap(
            reason ->
                Stream.concat(
                    Stream.of(letter(name, reason, dueDate)),
                    Arrays.stream(DeadlineKind.values())
                        .map(kind -> ofSubpoena(name, reason, dueDate, kind))));
  }

  private static Alert ofSubpoena(String name, Reason reason, DueDate dueDate, DeadlineKind kind) {
    return MessageFixtures.of(
        kind, alert(name, reason, dueDate, SubpoenaKind.FALSE_CLAIMS_CID, "d7", "All."));
  }

  private static Stream<Message> sent(Alert alert) {
    return sent(alert, ADDRESS);
  }

  private static Stream<Message> sent(Alert alert, AnswerLinks answer) {
    return BEFORE_DUE.stream()
        .map(before -> Messages.of(alert, alert.dueDate().due().minus(before), answer));
  }

  private static List<DueDate> dates(ZoneId zone) {
    return List.of(
        due("2018-02-23T14:00", zone), due("2018-02-25T14:00", "2018-02-23T14:00", zone));
  }

  private static Instant now() {
    return local("2018-02-20T09:00", CHICAGO);
  }
}
