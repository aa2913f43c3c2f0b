package org.replyby.telemetry;

import java.io.PrintStream;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.OutputStreamAppender;
import org.apache.logging.log4j.core.config.AbstractConfiguration;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.ConfigurationSource;
import org.apache.logging.log4j.layout.template.json.JsonTemplateLayout;

/**
 * A logger that writes Powertools' fields, one JSON object a line, to a stream. Apart from log4j's
 * own configuration, whose level is off: what libraries log could quote anything.
 */
final class Lines {
  /** Powertools' own layout less what could quote an exception. */
  private static final String TEMPLATE = "classpath:org/replyby/telemetry/line.json";

  private Lines() {}

  static Logger to(PrintStream sink) {
    var context = new LoggerContext("replyby");
    var configuration = new OneAppender(context);
    context.start(configuration);
    var appender =
        OutputStreamAppender.newBuilder()
            .setName("lines")
            .setTarget(sink)
            .setLayout(layout(configuration))
            .setConfiguration(configuration)
            .build();
    appender.start();
    configuration.getRootLogger().addAppender(appender, Level.INFO, null);
    configuration.getRootLogger().setLevel(Level.INFO);
    context.updateLoggers();
    return context.getLogger("org.replyby");
  }

  private static JsonTemplateLayout layout(Configuration configuration) {
    return JsonTemplateLayout.newBuilder()
        .setConfiguration(configuration)
        .setEventTemplateUri(TEMPLATE)
        .build();
  }

  private static final class OneAppender extends AbstractConfiguration {
    OneAppender(LoggerContext context) {
      super(context, ConfigurationSource.NULL_SOURCE);
    }

    @Override
    protected void doConfigure() {
      // The appender is added by hand: there is no file to read.
    }
  }
}
