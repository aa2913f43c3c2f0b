package org.replyby.usecases.webhooks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.MatterId;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;

/**
 * What still has to be sent to webhooks: for each webhook and matter, how far in the docket it was
 * told. It has its own partitions of the due index, which the sweep does not read.
 */
public interface WebhookQueue {
  /** A webhook to be looked at since {@code dueAt}; it did not answer {@code failures} times. */
  record Due(Webhook webhook, Instant dueAt, int failures) {}

  /**
   * A matter of which a webhook was told up to the line {@code sent}, and that has lines up to
   * {@code seen} or more. {@code failures} counts the attempts at the next line.
   */
  record Waiting(
      WebhookId webhook, MatterId matter, long sent, long seen, int failures, Instant dueAt) {}

  /**
   * What a webhook does not have after a run: the number of matters, and when lines that it did not
   * accept are tried again, null if it accepted everything that it was sent.
   */
  record Left(int matters, @Nullable Instant nextTryAt) {}

  /** There is a line to be sent. Asked for twice, it does nothing the second time. */
  void note(Webhook webhook, MatterId matter, long sequence, Instant now);

  /** The webhooks whose moment has come, the oldest first. */
  List<Due> due(Instant now, int most);

  /** The matters that a webhook was not told everything of, those due first coming first. */
  List<Waiting> waiting(WebhookId webhook, int most);

  /** The webhook was told up to this line. */
  void reached(Waiting waiting, long sequence);

  /** The webhook was told all that {@code waiting} says there is, unless more came meanwhile. */
  void finish(Waiting waiting, long sequence);

  /**
   * The webhook was told up to this line. The next one was not accepted {@code failures} times and
   * is tried again at {@code next}.
   */
  void putOff(Waiting waiting, long sequence, int failures, Instant next);

  /** Keeps an attempt, for 30 days. */
  void keep(Sending sending);

  /** The test that was asked for at {@code askedAt} was sent. */
  void tested(WebhookId webhook, Instant askedAt);

  /**
   * Looks at a webhook again at {@code next}, unless something made it due meanwhile. {@code left}
   * is what it does not have at {@code now}.
   */
  void lookAgain(Due due, Instant next, int failures, Left left, Instant now);
}
