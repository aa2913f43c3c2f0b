package org.replyby.dynamodb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.usecases.sweeping.DueIndex;

/** Counts what the small index lists, oldest first, by the queue that holds it. */
final class WaitingQueues {
  private final Map<String, DueIndex.Queue> queues = new LinkedHashMap<>();

  void add(Stored listed) {
    var queue = listed.text(DueKeys.PARTITION);
    var oldest = listed.text(DueKeys.AT);
    queues.merge(
        queue,
        new DueIndex.Queue(DueKeys.city(queue), DueKeys.isUrgent(queue), 1, oldest),
        (was, more) ->
            new DueIndex.Queue(was.city(), was.urgent(), was.waiting() + 1, was.oldest()));
  }

  List<DueIndex.Queue> all() {
    return List.copyOf(queues.values());
  }
}
