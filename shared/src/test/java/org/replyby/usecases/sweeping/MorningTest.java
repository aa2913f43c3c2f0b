package org.replyby.usecases.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.Delivery;
import org.replyby.model.Severity;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.EmailPace;
import org.replyby.usecases.dispatching.PendingAlerts;
import org.replyby.usecases.dispatching.Publisher;
import org.replyby.usecases.dispatching.SettleAlerts;
import org.replyby.usecases.dispatching.SharedTime;
import org.replyby.usecases.recalculating.ContinueRecalculation;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.RandomTokens;
import org.replyby.usecases.run.TimeLeft;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.MissingSubscriptions;

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

  private final SharedTime time = new SharedTime(2);
  private final MorningRows rows = new MorningRows();
  private final SentEmails sent = new SentEmails();

  private Instant now(int who) {
    return NINE.plusNanos(time.of(who));
  }

  /** Every twentieth is urgent; each official has as many addresses as {@code addresses} says. */
  private List<Alert> born(IntUnaryOperator addresses) {
    var born = new ArrayList<Alert>();
    int emails = 0;
    for (int i = 0; emails < EMAILS; i++) {
      var alert = born(i, Math.min(addresses.applyAsInt(i), EMAILS - emails));
      emails += alert.emails();
      born.add(alert);
      rows.put(alert);
    }
    return born;
  }

  private static Alert born(int number, int emails) {
    var like = PendingAlerts.pending(0);
    return new Alert(
        AlertId.parse("chicago-il.m.d1.1.d7.o%d".formatted(number)),
        new Delivery(
            like.topicArn(),
            emails,
            number % ONE_URGENT_OF == 0 ? Severity.URGENT : Severity.NOTICE,
            NINE,
            new AlertState.Pending(),
            0,
            NINE.plus(Delivery.GRACE),
            null),
        like.kind(),
        like.reason(),
        like.dueDate(),
        like.demand(),
        null,
        List.of(),
        null);
  }

  private DispatchAlert dispatchAlert(int who) {
    Publisher publisher =
        (to, id, message) -> {
          note(AlertId.parse(id), who);
          time.pass(who, PUBLISH);
          return new Publisher.Sending.Accepted("m");
        };
    return new DispatchAlert(
        rows.outbox(),
        publisher,
        new CheckSubscriptions(rows.docket(), new MissingSubscriptions(), () -> now(who)),
        topic -> PendingAlerts.liveEmail(),
        new SettleAlerts(rows.docket()),
        new DispatchAlert.Settings(
            () -> now(who),
            new RandomTokens(new Random(who)),
            new EmailPace(EMAILS_PER_SECOND[who], () -> time.of(who)),
            wait -> time.pass(who, wait),
            (event, fields) -> {},
            new LinkSigner(
                "https://replyby.example", SigningKeys.only("a secret of the tests"), true),
            "operators"));
  }

  private void note(AlertId id, int who) {
    var alert = rows.alert(id);
    sent.add(id, time.of(who), alert.emails(), alert.severity() == Severity.URGENT, who);
  }

  private TimeLeft invocation(int who) {
    var end = now(who).plus(TIMEOUT[who]);
    return () -> Duration.between(now(who), end);
  }

  /** The stream, batch by batch, in the order in which the alerts were born. */
  private void dispatch(List<Alert> born) {
    var dispatch = dispatchAlert(DISPATCH);
    for (int from = 0; from < born.size(); from += BATCH) {
      var timeLeft = invocation(DISPATCH);
      for (var alert : born.subList(from, Math.min(born.size(), from + BATCH))) {
        dispatch.dispatch(alert, timeLeft);
      }
    }
  }

  private void sweepEveryMinute() {
    var docket = rows.docket();
    Journal silent = (event, fields) -> {};
    var check = new CheckSubscriptions(docket, new MissingSubscriptions(), () -> now(SWEEP));
    var alone = dispatchAlert(SWEEP);
    var sweep =
        new Sweep(
            rows.index(),
            new AdvanceDeadline(docket, silent),
            (message, left) -> message.stream().map(m -> alone.dispatch(m, left)).toList(),
            check,
            new SettleAlerts(docket),
            new ContinueRecalculation(docket, new RandomTokens(new Random(1)), silent),
            new WriteDigest(docket),
            () -> now(SWEEP),
            silent);
    for (int minute = 1; !rows.areAllSettled(); minute++) {
      time.pass(SWEEP, Duration.between(now(SWEEP), NINE.plus(Duration.ofMinutes(minute))));
      sweep.sweep(invocation(SWEEP));
    }
  }

  private void run(List<Alert> born) throws Exception {
    List<Callable<Object>> both =
        List.of(worker(DISPATCH, () -> dispatch(born)), worker(SWEEP, this::sweepEveryMinute));
    try (var threads = Executors.newFixedThreadPool(both.size())) {
      for (var worker : threads.invokeAll(both)) {
        worker.get();
      }
    }
    sent.sort();
  }

  private Callable<Object> worker(int who, Runnable work) {
    return () -> {
      try {
        time.begin(who);
        work.run();
      } finally {
        time.end(who);
      }
      return who;
    };
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
