package org.replyby.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.replyby.json.Json;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Correlation;

/**
 * A Lambda function that somebody waits for. Before its snapshot is taken it rehearses: it reads
 * something that does not exist, through its own code and its own client. So the snapshot holds
 * loaded classes and a connection's settings, and the first answer after a restore is quick. A
 * rehearsal writes nothing and sends nothing. A {@link Ping} makes it rehearse again.
 *
 * <p>Its subclasses say once more that they handle requests: AWS's rules for snapshots look no
 * further than at a class itself.
 */
public abstract class PrimedFunction extends JsonFunction implements Resource {
  private static final String BEFORE_SNAPSHOT = "before-snapshot";

  /** Lambda gives the time before a snapshot minutes; the clients have limits of their own. */
  private static final Duration TIME = Duration.ofSeconds(10);

  private final Telemetry telemetry;

  /** Registers this function with the process, which holds it weakly: Lambda itself holds it. */
  @SuppressWarnings("this-escape") // It is called back once everything is built.
  protected PrimedFunction(Telemetry telemetry) {
    super(telemetry);
    this.telemetry = telemetry;
    Core.getGlobalContext().register(this);
  }

  /** Everything but a ping. */
  protected abstract Map<String, ?> work(Map<String, Object> event, Invoked invoked)
      throws IOException;

  /** One read of something that does not exist. Throws if it was not answered as such. */
  protected abstract void rehearse(Invoked invoked) throws IOException;

  @Override
  protected final Map<String, ?> answer(Map<String, Object> event, Invoked invoked)
      throws IOException {
    return Ping.isIn(event)
        ? Map.of("rehearsed", isRehearsed("ping", invoked))
        : work(event, invoked);
  }

  @Override
  public final void beforeCheckpoint(Context<? extends Resource> context) {
    isRehearsed(BEFORE_SNAPSHOT, new Invoked(BEFORE_SNAPSHOT, () -> TIME));
  }

  @Override
  public final void afterRestore(Context<? extends Resource> context) {
    // Nothing was drawn or kept before the snapshot that has to be replaced.
  }

  /** A rehearsal that fails is noted, and no more: the function may well work by then. */
  private boolean isRehearsed(String when, Invoked invoked) {
    var journal = telemetry.journal();
    var done =
        Attempt.oneOfMany(
            journal,
            "rehearsal.failed",
            Map.of("when", when),
            () -> {
              quietly(invoked);
              return true;
            });
    done.ifPresent(yes -> journal.note("rehearsed", Map.of("when", when)));
    return done.isPresent();
  }

  private void quietly(Invoked invoked) {
    try {
      telemetry.rehearse(
          () ->
              Correlation.under(
                  invoked.requestId(),
                  () -> {
                    rehearse(invoked);
                    return true;
                  }));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Answers an event as if it came from outside, and throws if the answer lacks {@code part}. */
  protected final void play(Map<String, ?> event, Invoked invoked, Map.Entry<String, ?> part)
      throws IOException {
    var answer = Json.read(Json.write(work(Json.read(Json.write(event)), invoked)));
    if (!part.getValue().equals(answer.get(part.getKey()))) {
      throw new IllegalStateException(
          "the rehearsal was answered with " + part.getKey() + " " + answer.get(part.getKey()));
    }
  }
}
