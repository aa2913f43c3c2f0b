package org.replyby.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.run.Correlation;
import org.replyby.usecases.run.TimeLeft;

/** A Lambda function that reads one JSON object and answers with another. */
public abstract class JsonFunction implements RequestStreamHandler {
  private final Telemetry telemetry;

  protected JsonFunction(Telemetry telemetry) {
    this.telemetry = telemetry;
  }

  /** What Lambda says about one invocation. */
  public record Invoked(String requestId, TimeLeft timeLeft) {
    private static Invoked with(Context context) {
      return new Invoked(
          context.getAwsRequestId(), () -> Duration.ofMillis(context.getRemainingTimeInMillis()));
    }
  }

  @Override
  public final void handleRequest(InputStream in, OutputStream out, @Nullable Context context)
      throws IOException {
    var invoked =
        context == null ? new Invoked("none", () -> Duration.ZERO) : Invoked.with(context);
    telemetry.during(
        context,
        () -> {
          var event = Json.read(in);
          var answer = Correlation.under(invoked.requestId(), () -> answer(event, invoked));
          out.write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
        });
  }

  /** Runs with the invocation's id as its correlation id. */
  protected abstract Map<String, ?> answer(Map<String, Object> event, Invoked invoked)
      throws IOException;
}
