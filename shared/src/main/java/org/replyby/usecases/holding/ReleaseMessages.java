package org.replyby.usecases.holding;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.replyby.model.AlertState;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.Outbox;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.sweeping.DueIndex;

/**
 * What waits to be sent on a restored table, and which of it a person releases. The rest is ended:
 * its docket says that it was not sent again. The dates themselves stay as they are, so that the
 * next reminder goes out at its hour.
 */
public final class ReleaseMessages {
  /** What the docket says of a message that is not released. */
  public static final String NOT_AGAIN = "not sent again after the table was restored";

  private static final int PAGE = 100;

  /** Messages that wait for a later hour are listed too; none waits for a year. */
  private static final int DAYS = 400;

  private final DueIndex index;
  private final Outbox outbox;
  private final InstantSource clock;

  public ReleaseMessages(DueIndex index, Outbox outbox, InstantSource clock) {
    this.index = index;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What waits, in the order of its moments, city by city. */
  public List<ToSend> waiting() {
    var far = Moments.now(clock).plus(DAYS, ChronoUnit.DAYS);
    return index.queues(far).stream().flatMap(queue -> in(queue, far).stream()).toList();
  }

  private List<ToSend> in(DueIndex.Queue queue, Instant far) {
    var found = new ArrayList<ToSend>();
    var page = index.due(queue, far, null, PAGE);
    while (!page.isEmpty()) {
      page.stream()
          .filter(DueIndex.Due.DueToSend.class::isInstance)
          .map(due -> ((DueIndex.Due.DueToSend) due).toSend())
          .filter(message -> !message.state().isFinal())
          .forEach(found::add);
      page = index.due(queue, far, page.getLast().key(), PAGE);
    }
    return found;
  }

  /**
   * Ends all but the named ones, and answers how many it ended. It fails before it ends any if a
   * name is not that of a message that waits.
   */
  public int release(Set<String> names) {
    var waiting = waiting();
    var unknown = new TreeSet<>(names);
    waiting.forEach(message -> unknown.remove(message.name()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no message waits under the name " + unknown.first());
    }
    return end(waiting, message -> !names.contains(message.name()));
  }

  private int end(List<ToSend> waiting, Predicate<ToSend> ends) {
    var now = Moments.now(clock);
    return (int)
        waiting.stream()
            .filter(ends)
            .filter(message -> outbox.end(message, new AlertState.Superseded(NOT_AGAIN, now), now))
            .count();
  }
}
