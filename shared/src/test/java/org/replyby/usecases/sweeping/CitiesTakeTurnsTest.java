package org.replyby.usecases.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.Delivery;
import org.replyby.model.Severity;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.CityTurns;
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

/**
 * A thousand urgent rows of one city, and one of another behind them, on simulated time. Each is
 * for another official, so that none share a message.
 */
class CitiesTakeTurnsTest {
  private static final Instant START = Instant.parse("2018-02-16T15:00:00Z");
  private static final int ROWS = 1_000;
  private static final int DISPATCH = 0;
  private static final int SWEEP = 1;
  private static final int[] EMAILS_PER_SECOND = {6, 2};
  private static final Duration[] TIMEOUT = {Duration.ofSeconds(60), Duration.ofSeconds(55)};
  private static final int BATCH = 100;
  private static final Duration PUBLISH = Duration.ofMillis(30);

  /** What a batch costs besides its alerts. */
  private static final Duration INVOKE = Duration.ofMillis(200);

  private static final Duration BOUND = Duration.ofSeconds(60);
  private static final Journal SILENT = (event, fields) -> {};

  private final SharedTime time = new SharedTime(2);
  private final MorningRows rows = new MorningRows();
  private final Map<AlertId, Instant> sent = new HashMap<>();

  private Instant now(int who) {
    return START.plusNanos(time.of(who));
  }

  private static Alert born(String city, int number, int emails, Instant at) {
    var like = PendingAlerts.pending(0);
    var id = "%s.m.d1.1.issued.o%d".formatted(city, number);
    return new Alert(
        AlertId.parse(id),
        new Delivery(
            like.topicArn(),
            emails,
            Severity.URGENT,
            at,
            new AlertState.Pending(),
            0,
            at.plus(Delivery.GRACE),
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
          sent.putIfAbsent(AlertId.parse(id), now(who));
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
            SILENT,
            new LinkSigner(
                "https://replyby.example", SigningKeys.only("a secret of the tests"), true),
            "operators"));
  }

  private TimeLeft invocation(int who) {
    var end = now(who).plus(TIMEOUT[who]);
    return () -> Duration.between(now(who), end);
  }

  private void stream(List<Alert> born) {
    var dispatch = dispatchAlert(DISPATCH);
    for (int from = 0; from < born.size(); from += BATCH) {
      time.pass(DISPATCH, INVOKE);
      var timeLeft = invocation(DISPATCH);
      var batch = born.subList(from, Math.min(born.size(), from + BATCH));
      for (var message : CityTurns.of(batch, row -> (ToSend) row)) {
        message.forEach(alert -> dispatch.dispatch(alert, timeLeft));
      }
    }
  }

  private void sweepFor(int minutes) {
    var docket = rows.docket();
    var alone = dispatchAlert(SWEEP);
    var sweep =
        new Sweep(
            rows.index(),
            new AdvanceDeadline(docket, SILENT),
            (message, left) -> message.stream().map(m -> alone.dispatch(m, left)).toList(),
            new CheckSubscriptions(docket, new MissingSubscriptions(), () -> now(SWEEP)),
            new SettleAlerts(docket),
            new ContinueRecalculation(docket, new RandomTokens(new Random(1)), SILENT),
            new WriteDigest(docket),
            () -> now(SWEEP),
            SILENT);
    for (int minute = 1; minute <= minutes; minute++) {
      time.pass(SWEEP, Duration.between(now(SWEEP), START.plus(Duration.ofMinutes(minute))));
      sweep.sweep(invocation(SWEEP));
    }
  }

  private void run(Runnable stream) throws Exception {
    List<Callable<Object>> both =
        List.of(worker(DISPATCH, stream), worker(SWEEP, () -> sweepFor(4)));
    try (var threads = Executors.newFixedThreadPool(both.size())) {
      for (var worker : threads.invokeAll(both)) {
        worker.get();
      }
    }
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

  private List<Alert> burst(int emails) {
    var burst = new ArrayList<Alert>();
    for (int i = 0; i < ROWS; i++) {
      burst.add(born("chicago-il", i, emails, START));
    }
    burst.forEach(rows::put);
    return burst;
  }

  private Alert other(Instant at) {
    var other = born("boise-id", 0, 1, at);
    rows.put(other);
    return other;
  }

  private Duration waited(Alert alert, Instant from) {
    return Duration.between(from, Objects.requireNonNull(sent.get(alert.id()), "never sent"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void withTheStreamAnotherCitysUrgentAlertGoesOutWithinAMinuteOfItsCreation(int emails)
      throws Exception {
    var born = burst(emails);
    var other = other(START);
    born.add(other);
    run(() -> stream(born));
    var waited = waited(other, START);
    System.out.printf(
        "turns: %d rows ahead, %d emails each, with the stream: another city's after %d s%n",
        ROWS, emails, waited.toSeconds());
    assertThat(waited).isLessThanOrEqualTo(BOUND);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 20, 40, 50, 59})
  void withoutTheStreamItGoesOutWithinAMinuteOfTheMomentAtWhichItIsDue(int bornAfter)
      throws Exception {
    burst(2);
    var other = other(START.plusSeconds(bornAfter));
    run(() -> {});
    var waited = waited(other, Objects.requireNonNull(other.nextMoment()));
    System.out.printf(
        "turns: %d rows ahead, without the stream, born after %d s: sent %d s after its moment%n",
        ROWS, bornAfter, waited.toSeconds());
    assertThat(waited).isLessThanOrEqualTo(BOUND);
  }

  @Test
  void aBatchSendsAtMostTwelveOfACityAndOneCityAfterTheOther() {
    var batch = new ArrayList<>(burst(1).subList(0, 30));
    var other = born("boise-id", 0, 1, START);
    batch.add(other);
    var turns = CityTurns.of(batch, row -> (ToSend) row);
    assertThat(turns).hasSize(CityTurns.MOST_PER_CITY + 1);
    assertThat(turns.indexOf(List.of(other))).isEqualTo(1);
  }
}
