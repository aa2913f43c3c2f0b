package org.replyby.alertdispatch;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.replyby.json.Json;
import org.replyby.usecases.DispatchAlert;
import org.replyby.usecases.Journal;

/** The function behind the table's stream: publishes new alerts. */
public final class AlertDispatch implements RequestStreamHandler {
  private final DispatchAlert dispatch;
  private final Journal journal;

  public AlertDispatch() {
    this(Wiring.dispatchFromEnvironment(), Wiring.journal());
  }

  public AlertDispatch(DispatchAlert dispatch, Journal journal) {
    this.dispatch = dispatch;
    this.journal = journal;
  }

  /** Answers which records' outcomes could not be written: the stream gives those again. */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    var records = StreamEvent.records(Json.read(in));
    var failures =
        new Batch(dispatch, journal)
            .failures(records, () -> Duration.ofMillis(context.getRemainingTimeInMillis()));
    out.write(Json.write(failures).getBytes(StandardCharsets.UTF_8));
  }
}
