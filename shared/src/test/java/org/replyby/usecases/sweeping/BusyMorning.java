package org.replyby.usecases.sweeping;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.Severity;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.CityTurns;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.Dispatched;
import org.replyby.usecases.dispatching.Publisher;

/**
 * Nine o'clock, when a letter is due in each of many cities, on simulated time: the sweep fires a
 * rung in each city, dispatchers send what the stream gives them, and then the sweep sends, too.
 * The pace, the turns of cities and the dispatch are the service's own.
 */
final class BusyMorning {
  private static final Instant NINE = Instant.parse("2018-02-16T15:00:00Z");

  /** A primary official, a deputy and a watcher, with an email address each. */
  private static final int OFFICIALS = 3;

  /** As the template sets it. */
  private static final int BATCH = 100;

  private static final Duration INVOCATION = Duration.ofSeconds(60);
  private static final Duration SWEEP = Duration.ofSeconds(55);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final MorningSenders all;
  private final SentEmails sent = new SentEmails();
  private final Senders senders;

  private BusyMorning(Senders senders) {
    this.senders = senders;
    this.all = new MorningSenders(NINE, senders.dispatchers() + 1);
  }

  /** How many work side by side, and how many emails a second each of them may send. */
  record Senders(int dispatchers, int emailsOfEach, int emailsOfSweep) {}

  /**
   * What a request to DynamoDB takes, and what sending takes besides the waiting: a claim, a list
   * of the topic's subscriptions, a publish and a mark. Assumed, until AWS has measured it.
   */
  record Speed(Duration request, Duration sending) {
    /** The city's queue, the city's people, and the transaction of the rung. */
    Duration rung() {
      return request.multipliedBy(3);
    }
  }

  /** When the last rung was fired and the last person had the alert, after nine o'clock. */
  record Ended(int emails, Duration fired, Duration last, int mostInASecond) {}

  static Ended of(int cities, Senders senders, Speed speed) throws Exception {
    var morning = new BusyMorning(senders);
    var fired = speed.rung().multipliedBy(cities);
    morning.run(morning.born(cities, speed.rung()), fired, speed.sending());
    morning.sent.sort();
    return new Ended(
        morning.sent.all().size(),
        fired,
        morning.sent.untilTheLast(false),
        morning.sent.mostInASecond());
  }

  private List<Alert> born(int cities, Duration rung) {
    var born = new ArrayList<Alert>();
    for (int city = 0; city < cities; city++) {
      var at = NINE.plus(rung.multipliedBy(city + 1));
      for (int official = 0; official < OFFICIALS; official++) {
        var id = "town-%d-il.m.d1.1.d0.o%d".formatted(city, official);
        born.add(MorningSenders.alert(id, 1, Severity.URGENT, at));
      }
    }
    born.forEach(all.rows()::put);
    return born;
  }

  private void run(List<Alert> born, Duration fired, Duration sending) throws Exception {
    var work = new ArrayList<Runnable>();
    for (int who = 0; who < senders.dispatchers(); who++) {
      work.add(dispatcher(who, born, sending));
    }
    work.add(sweeper(born, fired, sending));
    all.run(work);
  }

  /** Every so many batches are its own, as a shard of the stream gives them in turn. */
  private Runnable dispatcher(int who, List<Alert> born, Duration sending) {
    var dispatch = dispatchAlert(who, senders.emailsOfEach(), sending);
    return () ->
        IntStream.iterate(who * BATCH, from -> from < born.size(), from -> from + batches())
            .mapToObj(from -> born.subList(from, Math.min(born.size(), from + BATCH)))
            .forEach(batch -> send(who, dispatch, batch));
  }

  private int batches() {
    return BATCH * senders.dispatchers();
  }

  private void send(int who, DispatchAlert dispatch, List<Alert> batch) {
    all.waitUntil(who, batch.getLast().bornAt());
    var timeLeft = all.invocation(who, INVOCATION);
    for (var message : CityTurns.of(batch, row -> (ToSend) row)) {
      message.forEach(alert -> dispatch.dispatch(alert, timeLeft));
    }
  }

  /** Each minute, the oldest that are due and that nobody has sent. */
  private Runnable sweeper(List<Alert> born, Duration fired, Duration sending) {
    var who = senders.dispatchers();
    var dispatch = dispatchAlert(who, senders.emailsOfSweep(), sending);
    return () -> {
      all.time().pass(who, fired);
      while (sent.all().size() < born.size()) {
        all.waitUntil(who, all.now(who).truncatedTo(ChronoUnit.MINUTES).plus(MINUTE));
        sweep(who, dispatch, born);
      }
    };
  }

  private void sweep(int who, DispatchAlert dispatch, List<Alert> born) {
    var timeLeft = all.invocation(who, SWEEP);
    for (var alert : born) {
      var row = all.rows().alert(alert.id());
      if (row.state() instanceof AlertState.Pending
          && (!isDue(row, all.now(who))
              || dispatch.dispatch(row, timeLeft) == Dispatched.LEFT_DUE)) {
        return;
      }
    }
  }

  private static boolean isDue(Alert alert, Instant now) {
    return alert.nextMoment() != null && !alert.nextMoment().isAfter(now);
  }

  private DispatchAlert dispatchAlert(int who, int emailsPerSecond, Duration sending) {
    Publisher publisher =
        (to, id, message) -> {
          sent.add(AlertId.parse(id), all.time().of(who), 1, true, who);
          all.time().pass(who, sending);
          return new Publisher.Sending.Accepted("m");
        };
    return all.dispatchAlert(who, emailsPerSecond, publisher);
  }
}
