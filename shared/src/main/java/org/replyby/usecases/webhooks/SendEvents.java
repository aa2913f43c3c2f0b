package org.replyby.usecases.webhooks;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;

/**
 * Sends what is due, to all webhooks side by side, so that one that hangs holds up no other one. To
 * one webhook, one event is sent after the other.
 */
public final class SendEvents {
  /** How many webhooks one run looks at. */
  private static final int MOST = 200;

  private final WebhookQueue queue;
  private final SendToWebhook send;
  private final InstantSource clock;
  private final Journal journal;

  public SendEvents(WebhookQueue queue, SendToWebhook send, InstantSource clock, Journal journal) {
    this.queue = queue;
    this.send = send;
    this.clock = clock;
    this.journal = journal;
  }

  public SendReport send(TimeLeft timeLeft) {
    var now = clock.instant();
    var due = queue.due(now, MOST);
    var report = SendReport.NOTHING;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = due.stream().map(each -> threads.submit(one(each, timeLeft))).toList();
      for (var each : all) {
        report = report.plus(each.get());
      }
    } catch (ExecutionException fault) {
      throw new IllegalStateException("a webhook's work threw what it cannot throw", fault);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sending", interrupted);
    }
    var lag = due.isEmpty() ? Duration.ZERO : Duration.between(due.getFirst().dueAt(), now);
    journal.note(
        "webhooks.sent",
        Map.of(
            "webhooks", report.webhooks(),
            "accepted", report.accepted(),
            "failed", report.failed(),
            "givenUp", report.givenUp(),
            "lagSeconds", lag.toSeconds()));
    return report;
  }

  private Callable<SendReport> one(WebhookQueue.Due due, TimeLeft timeLeft) {
    return () ->
        Attempt.oneOfMany(
                journal,
                "webhook.failed",
                Map.of("webhook", due.webhook().id().toString()),
                () -> send.send(due, timeLeft))
            .orElse(SendReport.NOTHING);
  }
}
