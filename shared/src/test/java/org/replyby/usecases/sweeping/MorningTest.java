package org.replyby.usecases.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Severity;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.Publisher;

/** Nine o'clock in a large country: ten thousand emails at once, on simulated time. */
class MorningTest {
  private static final Instant NINE = Instant.parse("2018-02-16T15:00:00Z");
  private static final int EMAILS = 10_000;
  private static final int ONE_URGENT_OF = 20;
  private static final int DISPATCH = 0;
  private static final int SWEEP = 1;

  /** As in each function's wiring, and in template.yaml. */
  private static final int[] EMAILS_PER_SECOND = {6, 2};

  private static final Duration[] TIMEOUT = {Duration.ofSeconds(60), Duration.ofSeconds(55)};
  private static final int BATCH = 10;

  /** The stream's six a second, and the sweep's two for 47 seconds of each minute. */
  private static final Duration WHOLE_BURST = Duration.ofMinutes(23);

  private static final Duration PUBLISH = Duration.ofMillis(30);

  private final MorningSenders both = new MorningSenders(NINE, 2);
  private final SentEmails sent = new SentEmails();

  /** Every twentieth is urgent; each official has as many addresses as {@code addresses} says. */
  private List<Alert> born(IntUnaryOperator addresses) {
    var born = new ArrayList<Alert>();
    int emails = 0;
    for (int i = 0; emails < EMAILS; i++) {
      var alert = born(i, Math.min(addresses.applyAsInt(i), EMAILS - emails));
      emails += alert.emails();
      born.add(alert);
      both.rows().put(alert);
    }
    return born;
  }

  private static Alert born(int number, int emails) {
    var severity = number % ONE_URGENT_OF == 0 ? Severity.URGENT : Severity.NOTICE;
    return MorningSenders.alert(
        "chicago-il.m.d1.1.d7.o%d".formatted(number), emails, severity, NINE);
  }

  private DispatchAlert dispatchAlert(int who) {
    Publisher publisher =
        (to, id, message) -> {
          note(AlertId.parse(id), who);
          both.time().pass(who, PUBLISH);
          return new Publisher.Sending.Accepted("m");
        };
    return both.dispatchAlert(who, EMAILS_PER_SECOND[who], publisher);
  }

  private void note(AlertId id, int who) {
    var alert = both.rows().alert(id);
    sent.add(id, both.time().of(who), alert.emails(), alert.severity() == Severity.URGENT, who);
  }

  /** The stream, batch by batch, in the order in which the alerts were born. */
  private void dispatch(List<Alert> born) {
    var dispatch = dispatchAlert(DISPATCH);
    for (int from = 0; from < born.size(); from += BATCH) {
      var timeLeft = both.invocation(DISPATCH, TIMEOUT[DISPATCH]);
      for (var alert : born.subList(from, Math.min(born.size(), from + BATCH))) {
        dispatch.dispatch(alert, timeLeft);
      }
    }
  }

  private void sweepEveryMinute() {
    var sweep = both.sweep(SWEEP, dispatchAlert(SWEEP));
    for (int minute = 1; !both.rows().areAllSettled(); minute++) {
      both.waitUntil(SWEEP, NINE.plus(Duration.ofMinutes(minute)));
      sweep.sweep(both.invocation(SWEEP, TIMEOUT[SWEEP]));
    }
  }

  private void run(List<Alert> born) throws Exception {
    both.run(List.of(() -> dispatch(born), this::sweepEveryMinute));
    sent.sort();
  }

  private void print(String what) {
    System.out.printf(
        "pace: %d emails, %s: most in a second %d; urgent ones out after %d s, all after %d s;"
            + " by the stream %d, by the sweep %d%n",
        EMAILS,
        what,
        sent.mostInASecond(),
        sent.untilTheLast(true).toSeconds(),
        sent.untilTheLast(false).toSeconds(),
        sent.by(DISPATCH),
        sent.by(SWEEP));
  }

  @Test
  void tenThousandEmailsNeverMoreThanEightInAnySecondTheSweepSendsUrgentOnesFirst()
      throws Exception {
    var born = born(i -> 1);
    run(born);
    print("one to each official");
    assertThat(sent.all()).hasSize(born.size());
    assertThat(sent.all()).extracting(SentEmails.Sent::alert).doesNotHaveDuplicates();
    assertThat(sent.mostInASecond()).isLessThanOrEqualTo(8);
    assertThat(sent.untilTheLast(false)).isLessThan(WHOLE_BURST);
    theSweepSendsNothingElseWhileSomethingUrgentWaits();
  }

  @Test
  void anOfficialWithSeveralAddressesTakesTheirPlacesInTheSecond() throws Exception {
    var born = born(i -> 1 + i % 2);
    run(born);
    print("one or two to each official");
    assertThat(sent.all())
        .extracting(SentEmails.Sent::alert)
        .doesNotHaveDuplicates()
        .hasSize(born.size());
    assertThat(sent.mostInASecond()).isLessThanOrEqualTo(8);
  }

  private void theSweepSendsNothingElseWhileSomethingUrgentWaits() {
    var last = sent.untilTheLast(true).toNanos();
    assertThat(sent.all())
        .filteredOn(s -> s.by() == SWEEP && s.nanos() < last)
        .allSatisfy(s -> assertThat(s.urgent()).isTrue());
  }
}
