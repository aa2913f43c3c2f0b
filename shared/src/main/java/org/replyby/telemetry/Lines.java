package org.replyby.telemetry;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.OutputStreamAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.layout.template.json.JsonTemplateLayout;

/**
 * A logger that writes Powertools' fields to a stream, one JSON object per line.
 * log4j2.component.properties turns off all other loggers, because a library's log could quote
 * anything.
 */
final class Lines {
  /** Powertools' own layout, without the parts that could quote an exception. */
  private static final String TEMPLATE = "classpath:org/replyby/telemetry/line.json";

  private static final AtomicInteger STREAMS = new AtomicInteger();

  private Lines() {}

  /** Uses the context that log4j has anyway, since starting another takes a tenth of a second. */
  static Logger to(PrintStream sink) {
    var context = LoggerContext.getContext(false);
    var configuration = context.getConfiguration();
    var appender =
        OutputStreamAppender.newBuilder()
            .setName("lines")
            .setTarget(sink)
            .setLayout(layout(configuration))
            .setConfiguration(configuration)
            .build();
    appender.start();
    var own = new LoggerConfig("replyby." + STREAMS.incrementAndGet(), Level.INFO, false);
    own.addAppender(appender, Level.INFO, null);
    configuration.addLogger(own.getName(), own);
    context.updateLoggers();
    return context.getLogger(own.getName());
  }

  private static JsonTemplateLayout layout(Configuration configuration) {
    return JsonTemplateLayout.newBuilder()
        .setConfiguration(configuration)
        .setEventTemplateUri(TEMPLATE)
        .build();
  }
}
