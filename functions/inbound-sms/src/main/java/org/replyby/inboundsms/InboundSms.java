package org.replyby.inboundsms;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.replyby.json.Json;

/** The function behind the two-way number's topic: answers each text. */
public final class InboundSms implements RequestStreamHandler {
  private final Inbox inbox;

  public InboundSms() {
    this(Wiring.fromEnvironment());
  }

  public InboundSms(Inbox inbox) {
    this.inbox = inbox;
  }

  /**
   * Ends in an exception if a text was not answered: Lambda gives it again, and then sets it aside.
   */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    var texts = TopicEvent.texts(Json.read(in));
    inbox.answer(texts);
    out.write(Json.write(Map.of("answered", texts.size())).getBytes(StandardCharsets.UTF_8));
  }
}
