package org.replyby.matterexport;

import java.util.Map;
import org.replyby.function.JsonFunction;
import org.replyby.json.ScheduledEvent;
import org.replyby.staff.exports.MakeExports;
import org.replyby.telemetry.Telemetry;

/** The function behind a schedule: writes the exports of matters that somebody asked for. */
public final class MatterExport extends JsonFunction {
  private final MakeExports make;

  public MatterExport() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public MatterExport(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private MatterExport(Wiring wiring) {
    this(wiring.make(), wiring.telemetry());
  }

  public MatterExport(MakeExports make, Telemetry telemetry) {
    super(telemetry);
    this.make = make;
  }

  /** Throws if a file could not be written: the export is tried again later. */
  @Override
  protected Map<String, ?> answer(Map<String, Object> event, Invoked invoked) {
    ScheduledEvent.check(event);
    var did = make.make(invoked.timeLeft());
    return Map.of("ready", did.ready(), "failed", did.failed());
  }
}
