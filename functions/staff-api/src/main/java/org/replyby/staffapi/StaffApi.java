package org.replyby.staffapi;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.staffapi.http.FrontDoor;
import org.replyby.staffapi.http.Request;
import org.replyby.staffapi.http.Route;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.run.Correlation;

/** The Lambda function behind API Gateway: decodes, calls once, encodes. */
public final class StaffApi implements RequestStreamHandler {
  private final List<Route> routes;
  private final FrontDoor door;
  private final Telemetry telemetry;

  public StaffApi() {
    this(Wiring.ofProcess());
  }

  /** The same, by an environment other than the process's own. */
  public StaffApi(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private StaffApi(Wiring wiring) {
    this(wiring.desk(), wiring.telemetry());
  }

  public StaffApi(Desk desk, Telemetry telemetry) {
    this.routes = Routes.of(desk);
    this.door = new FrontDoor(routes, desk.journal());
    this.telemetry = telemetry;
  }

  /** Everything that can be asked, so that a test can ask all of it. */
  public List<Route> routes() {
    return routes;
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    telemetry.during(context, () -> answer(event, answer, context));
  }

  private void answer(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    var id = context == null ? "none" : context.getAwsRequestId();
    var request = Request.of(Json.read(event), id);
    var answered = Correlation.under(request.id(), () -> door.answer(request));
    answer.write(Json.write(answered).getBytes(StandardCharsets.UTF_8));
  }
}
