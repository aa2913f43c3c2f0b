package org.replyby.usecases.webhooks;

import java.time.InstantSource;
import org.replyby.model.MatterId;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.webhooks.Topic;

/**
 * A line was written to a docket: each webhook of its jurisdiction that wants to know of it has
 * something to be sent. Nothing is sent here, so that no receiver holds up the next line.
 */
public final class NoteLines {
  private final Webhooks webhooks;
  private final WebhookQueue queue;
  private final InstantSource clock;

  public NoteLines(Webhooks webhooks, WebhookQueue queue, InstantSource clock) {
    this.webhooks = webhooks;
    this.queue = queue;
    this.clock = clock;
  }

  /** How many webhooks have something to be sent now. */
  public int note(DocketEntry entry) {
    var topic = Topic.of(entry.kind());
    if (topic.isEmpty() || !(entry.docket() instanceof MatterId matter)) {
      return 0;
    }
    var interested =
        webhooks.of(matter.jurisdiction()).stream()
            .filter(webhook -> webhook.topics().contains(topic.get()))
            .toList();
    interested.forEach(w -> queue.note(w, matter, entry.sequence(), clock.instant()));
    return interested.size();
  }
}
