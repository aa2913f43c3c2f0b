package org.replyby.deadlinesweep;

import java.util.Map;
import org.replyby.function.JsonFunction;
import org.replyby.json.ScheduledEvent;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.sweeping.Sweep;

/** The function behind the schedule: one sweep of the due index. */
public final class DeadlineSweep extends JsonFunction {
  private final Sweep sweep;

  public DeadlineSweep() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public DeadlineSweep(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private DeadlineSweep(Wiring wiring) {
    this(wiring.sweep(), wiring.telemetry());
  }

  public DeadlineSweep(Sweep sweep, Telemetry telemetry) {
    super(telemetry);
    this.sweep = sweep;
  }

  /** Answers what was done, in counts; an event that is not the scheduler's is refused. */
  @Override
  protected Map<String, ?> answer(Map<String, Object> event, Invoked invoked) {
    ScheduledEvent.check(event);
    return Counts.of(sweep.sweep(invoked.timeLeft()));
  }
}
