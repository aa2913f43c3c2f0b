package org.replyby.staffapi;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.replyby.function.PrimedFunction;
import org.replyby.staff.Desk;
import org.replyby.staffapi.http.FrontDoor;
import org.replyby.staffapi.http.Request;
import org.replyby.staffapi.http.Route;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.run.Correlation;

/** The Lambda function behind API Gateway: decodes, calls once, encodes. */
public final class StaffApi extends PrimedFunction implements RequestStreamHandler {
  private final List<Route> routes;
  private final FrontDoor door;

  public StaffApi() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public StaffApi(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private StaffApi(Wiring wiring) {
    this(wiring.desk(), wiring.isHeld(), wiring.telemetry());
  }

  /** {@code isHeld} is whether the table was just restored, and nothing may be changed yet. */
  public StaffApi(Desk desk, boolean isHeld, Telemetry telemetry) {
    super(telemetry);
    this.routes = Routes.of(desk);
    this.door =
        new FrontDoor(
            routes,
            desk.knowPrincipal(),
            desk.answerOnce(),
            isHeld,
            desk.backoff(),
            desk.journal());
  }

  /** Everything that can be asked, so that a test can ask all of it. */
  public List<Route> routes() {
    return routes;
  }

  /** Under the gateway's id of the request, which the answer and the log also name. */
  @Override
  protected Map<String, ?> work(Map<String, Object> event, Invoked invoked) {
    var request = Request.of(event, invoked.requestId());
    return Correlation.under(request.id(), () -> door.answer(request));
  }

  /** An operator asks for a deadline of a city that does not exist. */
  @Override
  protected void rehearse(Invoked invoked) throws IOException {
    var claims = Map.of("sub", "rehearsal", "replyby_groups", "*");
    var context =
        Map.of(
            "http", Map.of("method", "GET"),
            "authorizer", Map.of("jwt", Map.of("claims", claims)));
    var event =
        Map.of(
            "rawPath", "/v1/deadlines/rehearsal-zz.none.none",
            "rawQueryString", "",
            "requestContext", context);
    play(event, invoked, Map.entry("statusCode", 404));
  }
}
