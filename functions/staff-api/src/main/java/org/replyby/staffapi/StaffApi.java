package org.replyby.staffapi;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.staffapi.http.FrontDoor;
import org.replyby.staffapi.http.Request;

/** The Lambda function behind API Gateway: decodes, calls once, encodes. */
public final class StaffApi implements RequestStreamHandler {
  private final FrontDoor door;

  public StaffApi() {
    this(Wiring.fromEnvironment());
  }

  public StaffApi(Desk desk) {
    door = new FrontDoor(Routes.of(desk), desk.journal());
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    var id = context == null ? "none" : context.getAwsRequestId();
    var request = Request.of(Json.read(event), id);
    answer.write(Json.write(door.answer(request)).getBytes(StandardCharsets.UTF_8));
  }
}
