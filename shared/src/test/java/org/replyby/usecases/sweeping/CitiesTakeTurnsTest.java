package org.replyby.usecases.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Severity;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.CityTurns;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.Publisher;

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

  private final MorningSenders both = new MorningSenders(START, 2);
  private final Map<AlertId, Instant> sent = new HashMap<>();

  private static Alert born(String city, int number, int emails, Instant at) {
    var id = "%s.m.d1.1.issued.o%d".formatted(city, number);
    return MorningSenders.alert(id, emails, Severity.URGENT, at);
  }

  private DispatchAlert dispatchAlert(int who) {
    Publisher publisher =
        (to, id, message) -> {
          sent.putIfAbsent(AlertId.parse(id), both.now(who));
          both.time().pass(who, PUBLISH);
          return new Publisher.Sending.Accepted("m");
        };
    return both.dispatchAlert(who, EMAILS_PER_SECOND[who], publisher);
  }

  private void stream(List<Alert> born) {
    var dispatch = dispatchAlert(DISPATCH);
    for (int from = 0; from < born.size(); from += BATCH) {
      both.time().pass(DISPATCH, INVOKE);
      var timeLeft = both.invocation(DISPATCH, TIMEOUT[DISPATCH]);
      var batch = born.subList(from, Math.min(born.size(), from + BATCH));
      for (var message : CityTurns.of(batch, row -> (ToSend) row)) {
        message.forEach(alert -> dispatch.dispatch(alert, timeLeft));
      }
    }
  }

  private void sweepFor(int minutes) {
    var sweep = both.sweep(SWEEP, dispatchAlert(SWEEP));
    for (int minute = 1; minute <= minutes; minute++) {
      both.waitUntil(SWEEP, START.plus(Duration.ofMinutes(minute)));
      sweep.sweep(both.invocation(SWEEP, TIMEOUT[SWEEP]));
    }
  }

  private void run(Runnable stream) throws Exception {
    both.run(List.of(stream, () -> sweepFor(4)));
  }

  private List<Alert> burst(int emails) {
    var burst = new ArrayList<Alert>();
    for (int i = 0; i < ROWS; i++) {
      burst.add(born("chicago-il", i, emails, START));
    }
    burst.forEach(both.rows()::put);
    return burst;
  }

  private Alert other(Instant at) {
    var other = born("boise-id", 0, 1, at);
    both.rows().put(other);
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
