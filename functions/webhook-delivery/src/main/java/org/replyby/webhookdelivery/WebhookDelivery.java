package org.replyby.webhookdelivery;

import java.net.InetAddress;
import java.util.Map;
import org.replyby.assembly.WebhookAssembly;
import org.replyby.function.JsonFunction;
import org.replyby.json.ScheduledEvent;
import org.replyby.json.StreamEvent;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.webhooks.NoteLines;
import org.replyby.usecases.webhooks.SendEvents;
import org.replyby.usecases.webhooks.SendReport;

/** The function behind the table's stream and a schedule: notes new lines, or sends what is due. */
public final class WebhookDelivery extends JsonFunction {
  private final NewLines lines;
  private final SendEvents send;
  private final boolean isHeld;

  public WebhookDelivery() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public WebhookDelivery(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private WebhookDelivery(Wiring wiring) {
    this(wiring.note(), wiring.send(), wiring.isHeld(), wiring.telemetry());
  }

  /** On a table, and on the public internet. */
  public static WebhookDelivery on(WebhookAssembly table, boolean isHeld, Telemetry telemetry) {
    var send = table.sendEvents(new HttpReceiver(new CheckedNames(InetAddress::getAllByName)));
    return new WebhookDelivery(table.noteLines(), send, isHeld, telemetry);
  }

  /** {@code isHeld} is whether nothing is sent for now, since the table was just restored. */
  public WebhookDelivery(NoteLines note, SendEvents send, boolean isHeld, Telemetry telemetry) {
    super(telemetry);
    this.lines = new NewLines(note, telemetry.journal());
    this.send = send;
    this.isHeld = isHeld;
  }

  /** For the stream, which records it has to bring again; for the schedule, counts. */
  @Override
  protected Map<String, ?> answer(Map<String, Object> event, Invoked invoked) {
    if (event.containsKey("Records")) {
      return lines.note(StreamEvent.records(event));
    }
    ScheduledEvent.check(event);
    return isHeld ? Map.of("held", true) : counts(send.send(invoked.timeLeft()));
  }

  private static Map<String, Integer> counts(SendReport report) {
    return Map.of(
        "webhooks", report.webhooks(),
        "accepted", report.accepted(),
        "failed", report.failed(),
        "givenUp", report.givenUp());
  }
}
