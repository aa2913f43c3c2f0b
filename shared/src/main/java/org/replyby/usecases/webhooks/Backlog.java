package org.replyby.usecases.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts, in one run, the matters of which a webhook still does not have everything. */
final class Backlog {
  private int matters;
  private @Nullable Instant nextTryAt;

  /** A matter whose turn did not come. */
  void keeps(WebhookQueue.Waiting waiting) {
    matters++;
    if (waiting.failures() > 0) {
      isTriedAgain(waiting.dueAt());
    }
  }

  /** A matter whose turn came; {@code next} is null if its line was not refused. */
  void keeps(@Nullable Instant next) {
    matters++;
    if (next != null) {
      isTriedAgain(next);
    }
  }

  private void isTriedAgain(Instant next) {
    nextTryAt = nextTryAt == null || next.isBefore(nextTryAt) ? next : nextTryAt;
  }

  /** {@code wait} is when a receiver that is down is tried again, null if it is not down. */
  WebhookQueue.Left left(@Nullable Instant wait) {
    return new WebhookQueue.Left(matters, wait == null ? nextTryAt : wait);
  }
}
