package org.replyby.calendarfeed;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.util.Map;
import org.replyby.function.PrimedFunction;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.calendars.ReadCalendar;
import org.replyby.usecases.run.Correlation;

/** The function that calendar programs ask: decodes, calls once, encodes. */
public final class CalendarFeed extends PrimedFunction implements RequestStreamHandler {
  private final Reception reception;

  public CalendarFeed() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public CalendarFeed(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private CalendarFeed(Wiring wiring) {
    this(wiring.calendars(), wiring.site(), wiring.telemetry());
  }

  /** {@code site} is what public addresses begin with. */
  public CalendarFeed(ReadCalendar calendars, String site, Telemetry telemetry) {
    super(telemetry);
    this.reception = new Reception(calendars, site, telemetry.journal());
  }

  /** Under the gateway's id of the request, like the line in the log. */
  @Override
  protected Map<String, ?> work(Map<String, Object> event, Invoked invoked) {
    var visit = Visit.of(event, invoked.requestId());
    return Correlation.under(visit.requestId(), () -> reception.receive(visit)).toGateway(visit);
  }

  /** A program asks at a link that does not exist. */
  @Override
  protected void rehearse(Invoked invoked) throws IOException {
    var event =
        Map.of(
            "rawPath",
            "/calendar/rehearsal-zz/none/none.ics",
            "requestContext",
            Map.of("http", Map.of("method", "GET")));
    play(event, invoked, Map.entry("statusCode", 404));
  }
}
