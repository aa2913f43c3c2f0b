package org.replyby.reconcile;

import java.util.Map;
import org.replyby.function.JsonFunction;
import org.replyby.json.ScheduledEvent;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.reconciling.Reconcile;

/** The function behind the schedule: checks the jurisdictions whose turn it is against SNS. */
public final class Reconciliation extends JsonFunction {
  private final Reconcile reconcile;
  private final boolean isHeld;

  public Reconciliation() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public Reconciliation(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private Reconciliation(Wiring wiring) {
    this(wiring.reconcile(), wiring.isHeld(), wiring.telemetry());
  }

  /**
   * {@code isHeld} is whether the table was just restored. It does not know the addresses that were
   * added since its backup: nothing may be removed from SNS before a person has looked.
   */
  public Reconciliation(Reconcile reconcile, boolean isHeld, Telemetry telemetry) {
    super(telemetry);
    this.reconcile = reconcile;
    this.isHeld = isHeld;
  }

  /** Answers what was done, in counts; an event that is not the scheduler's is refused. */
  @Override
  protected Map<String, ?> answer(Map<String, Object> event, Invoked invoked) {
    ScheduledEvent.check(event);
    if (isHeld) {
      return Counts.of(Map.of());
    }
    return Counts.of(reconcile.reconcile(invoked.timeLeft()));
  }
}
