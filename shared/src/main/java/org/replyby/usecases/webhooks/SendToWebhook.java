package org.replyby.usecases.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.webhooks.Event;
import org.replyby.model.webhooks.Webhook;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.run.TimeLeft;

/**
 * Sends one webhook what it was not told yet. The events of a matter go out in the docket's order:
 * the oldest one that was not accepted holds back the later ones of its matter, and of no other.
 * After three matters in a row without success the receiver itself is taken to be down.
 */
public final class SendToWebhook {
  /** An event that was not accepted is given up so long after it happened. */
  public static final Duration GIVEN_UP_AFTER = Duration.ofDays(7);

  /** When an idle webhook is looked at in any case. */
  static final Duration IDLE = Duration.ofHours(1);

  /** How often the function runs. */
  static final Duration EACH_RUN = Duration.ofMinutes(1);

  private static final int MATTERS = 100;
  private static final int LINES = 25;
  private static final int IN_A_ROW = 3;

  /** The waits after the first, second, ... attempt without success; the last one repeats. */
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1));

  private final Docket docket;
  private final WebhookQueue queue;
  private final Messenger messenger;
  private final InstantSource clock;

  public SendToWebhook(Docket docket, WebhookQueue queue, Receiver receiver, InstantSource clock) {
    this.docket = docket;
    this.queue = queue;
    this.messenger = new Messenger(receiver, queue, clock);
    this.clock = clock;
  }

  /**
   * What became of the lines of one matter. {@code nextTryAt} is when the line that was not
   * accepted is tried again, null if there is none.
   */
  private record Matter(int accepted, int givenUp, boolean isDone, @Nullable Instant nextTryAt) {
    int failed() {
      return nextTryAt == null ? 0 : 1;
    }

    boolean isWithoutSuccess() {
      return accepted == 0 && failed() + givenUp > 0;
    }

    SendReport report() {
      return new SendReport(0, accepted, failed(), givenUp);
    }
  }

  SendReport send(WebhookQueue.Due due, TimeLeft timeLeft) {
    var webhook = due.webhook();
    var report = new SendReport(1, 0, 0, 0).plus(test(webhook));
    int inARow = report.failed();
    var next = clock.instant().plus(IDLE);
    var backlog = new Backlog();
    for (var waiting : queue.waiting(webhook.id(), MATTERS)) {
      if (waiting.dueAt().isAfter(clock.instant())) {
        next = earlier(next, waiting.dueAt());
        backlog.keeps(waiting);
        continue;
      }
      next = earlier(next, clock.instant().plus(EACH_RUN));
      if (inARow >= IN_A_ROW || !timeLeft.allowsAnother()) {
        backlog.keeps(waiting);
        continue;
      }
      var matter = tell(webhook, waiting, timeLeft);
      inARow = matter.isWithoutSuccess() ? inARow + 1 : 0;
      report = report.plus(matter.report());
      if (!matter.isDone()) {
        backlog.keeps(matter.nextTryAt());
      }
    }
    var now = clock.instant();
    if (inARow >= IN_A_ROW) {
      var failures = due.failures() + 1;
      var tryAgain = now.plus(wait(failures));
      queue.lookAgain(due, tryAgain, failures, backlog.left(tryAgain), now);
    } else {
      queue.lookAgain(due, next, 0, backlog.left(null), now);
    }
    return report;
  }

  private static Instant earlier(Instant one, Instant another) {
    return one.isBefore(another) ? one : another;
  }

  private static Duration wait(int failures) {
    return WAITS.get(Math.min(failures, WAITS.size()) - 1);
  }

  private SendReport test(Webhook webhook) {
    var askedAt = webhook.testAt();
    if (askedAt == null) {
      return SendReport.NOTHING;
    }
    var isAccepted = messenger.send(webhook, Event.test(webhook.id(), askedAt));
    queue.tested(webhook.id(), askedAt);
    return new SendReport(0, isAccepted ? 1 : 0, isAccepted ? 0 : 1, 0);
  }

  /** The lines of a matter after the last one that was sent, until one is not accepted. */
  private Matter tell(Webhook webhook, WebhookQueue.Waiting waiting, TimeLeft timeLeft) {
    int accepted = 0;
    int givenUp = 0;
    long reached = waiting.sent();
    var isTold =
        docket.matter(waiting.matter()).filter(m -> !m.disclosure().isRestricted()).isPresent();
    @Nullable String after = Long.toString(reached);
    while (after != null) {
      var page = docket.entries(waiting.matter(), after, LINES);
      for (var entry : page.items()) {
        var event = Event.of(entry).filter(e -> isTold && webhook.wants(e));
        if (event.isPresent()) {
          if (!timeLeft.allowsAnother()) {
            queue.reached(waiting, reached);
            return new Matter(accepted, givenUp, false, null);
          }
          if (messenger.send(webhook, event.get())) {
            accepted++;
            queue.reached(waiting, entry.sequence());
          } else if (event.get().at().plus(GIVEN_UP_AFTER).isAfter(clock.instant())) {
            var failures = failures(waiting, reached) + 1;
            var next = clock.instant().plus(wait(failures));
            queue.putOff(waiting, reached, failures, next);
            return new Matter(accepted, givenUp, false, next);
          } else {
            givenUp++;
          }
        }
        reached = entry.sequence();
      }
      after = page.next();
    }
    queue.finish(waiting, reached);
    return new Matter(accepted, givenUp, true, null);
  }

  /** Attempts count anew for each line. */
  private static int failures(WebhookQueue.Waiting waiting, long reached) {
    return reached == waiting.sent() ? waiting.failures() : 0;
  }
}
