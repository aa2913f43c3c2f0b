package org.replyby.staffpages;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.replyby.function.PrimedFunction;
import org.replyby.staff.Desk;
import org.replyby.staffpages.http.GatewayAnswer;
import org.replyby.staffpages.http.Visit;
import org.replyby.staffpages.signin.Doorkeeper;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.run.Correlation;
import org.replyby.usecases.sessions.KeepForms;

/** The function behind every address that is not the API's: decodes, calls once, encodes. */
public final class StaffPages extends PrimedFunction implements RequestStreamHandler {
  private final Reception reception;
  private final Doorkeeper door;

  public StaffPages() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public StaffPages(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private StaffPages(Wiring wiring) {
    this(
        wiring.desk(),
        wiring.door(),
        wiring.forms(),
        wiring.site(),
        wiring.isHeld(),
        wiring.telemetry());
  }

  /** {@code site} is the origin of these pages, without a path. */
  public StaffPages(
      Desk desk,
      Doorkeeper door,
      KeepForms forms,
      String site,
      boolean isHeld,
      Telemetry telemetry) {
    super(telemetry);
    this.door = door;
    this.reception = new Reception(desk, door, forms, site, isHeld);
  }

  /** Everything that somebody who is signed in can open, so that a test can open all of it. */
  public List<PageRoute> routes() {
    return reception.routes();
  }

  /** Under the gateway's id of the request, like the page's line in the log. */
  @Override
  protected Map<String, ?> work(Map<String, Object> event, Invoked invoked) {
    var visit = Visit.of(event, invoked.requestId());
    var answer = Correlation.under(visit.requestId(), () -> reception.receive(visit));
    return GatewayAnswer.of(visit, answer, door.signInOrigin());
  }

  /**
   * Somebody with a session that does not exist asks for a due date, which anybody may; and the
   * start page of a city that does not exist is read and rendered.
   */
  @Override
  protected void rehearse(Invoked invoked) throws IOException {
    var event =
        Map.of(
            "rawPath",
            "/calculator",
            "rawQueryString",
            "triggerDate=2018-01-24&period=30&unit=calendar_days&rule=frcp6a_forward"
                + "&timeZone=America/Chicago",
            "cookies",
            List.of("__Host-replyby=" + "0".repeat(64) + "." + "0".repeat(43)),
            "requestContext",
            Map.of("http", Map.of("method", "GET")));
    play(event, invoked, Map.entry("statusCode", 200));
    reception.rehearse();
  }
}
