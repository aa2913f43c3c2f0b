package org.replyby.usecases.sweeping;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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

/**
 * Dispatchers and a sweep, who send what is in {@link MorningRows} side by side on simulated time.
 * The dispatch, its pace and the sweep are the service's own. Each sender has a number.
 */
record MorningSenders(Instant start, SharedTime time, MorningRows rows) {
  private static final Journal SILENT = (event, fields) -> {};

  MorningSenders(Instant start, int howMany) {
    this(start, new SharedTime(howMany), new MorningRows());
  }

  /** One that is pending, for an official with so many email addresses. */
  static Alert alert(String id, int emails, Severity severity, Instant bornAt) {
    var like = PendingAlerts.pending(0);
    return new Alert(
        AlertId.parse(id),
        new Delivery(
            like.topicArn(),
            emails,
            severity,
            bornAt,
            new AlertState.Pending(),
            0,
            bornAt.plus(Delivery.GRACE),
            null),
        like.kind(),
        like.reason(),
        like.dueDate(),
        like.demand(),
        null,
        List.of(),
        null);
  }

  Instant now(int who) {
    return start.plusNanos(time.of(who));
  }

  void waitUntil(int who, Instant moment) {
    var wait = Duration.between(now(who), moment);
    if (wait.isPositive()) {
      time.pass(who, wait);
    }
  }

  /** From now on, a run that Lambda ends after {@code howLong}. */
  TimeLeft invocation(int who, Duration howLong) {
    var end = now(who).plus(howLong);
    return () -> Duration.between(now(who), end);
  }

  DispatchAlert dispatchAlert(int who, int emailsPerSecond, Publisher publisher) {
    return new DispatchAlert(
        rows.outbox(),
        publisher,
        check(who),
        topic -> PendingAlerts.liveEmail(),
        new SettleAlerts(rows.docket()),
        new DispatchAlert.Settings(
            () -> now(who),
            new RandomTokens(new Random(who)),
            new EmailPace(emailsPerSecond, () -> time.of(who)),
            wait -> time.pass(who, wait),
            SILENT,
            new LinkSigner(
                "https://replyby.example", SigningKeys.only("a secret of the tests"), true),
            "operators"));
  }

  Sweep sweep(int who, DispatchAlert dispatch) {
    var docket = rows.docket();
    return new Sweep(
        rows.index(),
        new AdvanceDeadline(docket, SILENT),
        (message, left) -> message.stream().map(m -> dispatch.dispatch(m, left)).toList(),
        check(who),
        new SettleAlerts(docket),
        new ContinueRecalculation(docket, new RandomTokens(new Random(1)), SILENT),
        new WriteDigest(docket),
        () -> now(who),
        SILENT);
  }

  private CheckSubscriptions check(int who) {
    return new CheckSubscriptions(rows.docket(), new MissingSubscriptions(), () -> now(who));
  }

  /** All at once, each as the sender of its place in the list. */
  void run(List<Runnable> work) throws Exception {
    var workers =
        IntStream.range(0, work.size()).mapToObj(who -> worker(who, work.get(who))).toList();
    try (var threads = Executors.newFixedThreadPool(workers.size())) {
      for (var worker : threads.invokeAll(workers)) {
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
}
