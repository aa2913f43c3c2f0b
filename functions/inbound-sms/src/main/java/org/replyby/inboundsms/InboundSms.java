package org.replyby.inboundsms;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.replyby.json.Json;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.AnswerText;
import org.replyby.usecases.run.Correlation;

/** The function behind the two-way number's topic: answers each text. */
public final class InboundSms implements RequestStreamHandler {
  private final Inbox inbox;
  private final Telemetry telemetry;

  public InboundSms() {
    this(Wiring.ofProcess());
  }

  /** The same, by an environment other than the process's own. */
  public InboundSms(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private InboundSms(Wiring wiring) {
    this(wiring.answer(), wiring.telemetry());
  }

  public InboundSms(AnswerText answer, Telemetry telemetry) {
    this.inbox = new Inbox(answer, telemetry.journal());
    this.telemetry = telemetry;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    telemetry.during(context, () -> answer(in, out, context));
  }

  /** Ends in an exception if one was not answered: Lambda gives all again, then sets them aside. */
  private void answer(InputStream in, OutputStream out, Context context) throws IOException {
    var texts = TopicEvent.texts(Json.read(in));
    var answered = Correlation.under(context.getAwsRequestId(), () -> inbox.answer(texts));
    out.write(Json.write(Map.of("answered", answered)).getBytes(StandardCharsets.UTF_8));
  }
}
