package org.replyby.local;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.replyby.dynamodb.DynamoDueIndex;
import org.replyby.usecases.DueIndex;

/** What AWS does by itself: the schedule invokes the sweep, the stream invokes the dispatch. */
public final class Machinery {
  /** Two or three rounds do: fire, send, settle. */
  private static final int MOST_ROUNDS = 20;

  private final Installation app;
  private final TableStream stream;
  private final DueIndex index;

  public Machinery(Installation app) {
    this.app = app;
    this.stream = new TableStream(app.clients(), app.table());
    this.index = new DynamoDueIndex(app.clients().dynamoDb(), app.table());
  }

  /** One run of the scheduled function; answers how much it found to do. */
  public int sweep(Instant now) {
    var did =
        Invocation.of(
            app.deadlineSweep(),
            Map.of("scheduledTime", now.toString(), "executionId", UUID.randomUUID().toString()));
    return did.values().stream()
        .mapToInt(count -> count instanceof Number number ? number.intValue() : 0)
        .sum();
  }

  /** Gives the dispatch function what is new on the stream; answers how many alert rows. */
  public int stream() {
    return stream.drain(app.alertDispatch());
  }

  /** The stream and the schedule, in turn, until neither finds anything to do at this moment. */
  public void settle(Instant now) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (stream() + sweep(now) == 0) {
        return;
      }
    }
    throw new IllegalStateException("something is still due at " + now + " after many sweeps");
  }

  /** The next moment, up to {@code latest}, at which anything can happen. */
  public Optional<Instant> nextMoment(Instant latest) {
    return IntStream.range(0, index.shards())
        .boxed()
        .flatMap(shard -> index.due(shard, latest, null).items().stream().limit(1))
        .map(due -> Instant.parse(due.key().moment()))
        .min(Comparator.naturalOrder());
  }
}
