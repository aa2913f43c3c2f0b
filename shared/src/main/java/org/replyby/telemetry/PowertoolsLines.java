package org.replyby.telemetry;

import static software.amazon.lambda.powertools.logging.argument.StructuredArguments.json;

import java.io.PrintStream;
import java.util.Map;
import org.apache.logging.log4j.Logger;
import org.replyby.json.Json;
import org.replyby.usecases.run.Journal;
import org.slf4j.MDC;

/** Writes each event on one line, as a JSON object: Powertools' fields, and the event's own. */
final class PowertoolsLines implements Journal {
  /** An event's field, which is written as Powertools' own field of that meaning. */
  private static final String CORRELATION_FIELD = "correlationId";

  private static final String CORRELATION = "correlation_id";

  private final Logger logger;

  PowertoolsLines(PrintStream sink) {
    logger = Lines.to(sink);
  }

  @Override
  public void note(String event, Map<String, ?> fields) {
    if (fields.get(CORRELATION_FIELD) instanceof String id) {
      try (var _ = MDC.putCloseable(CORRELATION, id)) {
        write(event, fields);
      }
    } else {
      write(event, fields);
    }
  }

  /** Uses our own codec: Powertools' escapes only some of what a claim or a header may contain. */
  private void write(String event, Map<String, ?> fields) {
    Object[] arguments =
        fields.entrySet().stream()
            .filter(field -> !field.getKey().equals(CORRELATION_FIELD))
            .map(field -> json(field.getKey(), Json.write(field.getValue())))
            .toArray();
    logger.info(event, arguments);
  }
}
