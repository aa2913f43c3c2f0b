package org.replyby.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.usecases.run.Journal;
import org.slf4j.MDC;
import software.amazon.cloudwatchlogs.emf.model.MetricsContext;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;
import software.amazon.lambda.powertools.metrics.internal.EmfMetricsLogger;
import software.amazon.lambda.powertools.metrics.model.DimensionSet;

/**
 * Logs and metrics by AWS Lambda Powertools, all on one stream. The numbers in an invocation's
 * events are its metrics, which are written when it ends. An event outside of an invocation is only
 * a line.
 */
public final class Powertools implements Telemetry {
  private static final ScopedValue<Map<Metric, List<Double>>> NUMBERS = ScopedValue.newInstance();

  private final Settings settings;
  private final Journal lines;

  /**
   * Writes a first metric and discards it. Otherwise the first invocation would load the libraries
   * for it, which takes a tenth of a second, while someone waits.
   */
  public Powertools(Settings settings) {
    this.settings = settings;
    this.lines = new PowertoolsLines(settings.sink());
    flush(
        Map.of(Metric.SWEEPS, List.of(1.0)),
        new PrintStream(OutputStream.nullOutputStream(), true));
  }

  /**
   * Lines and metrics go to {@code sink}. {@code service} is the stack's name, and the only
   * dimension of the metrics.
   */
  public record Settings(String namespace, String service, PrintStream sink) {}

  @Override
  public Journal journal() {
    return (event, fields) -> {
      lines.note(event, fields);
      if (NUMBERS.isBound()) {
        add(Measurements.by(event, fields));
      }
    };
  }

  private static void add(Map<Metric, Double> numbers) {
    numbers.forEach(
        (metric, value) ->
            NUMBERS.get().computeIfAbsent(metric, m -> new ArrayList<>()).add(value));
  }

  @Override
  public void during(@Nullable Context context, Invocation invocation) throws IOException {
    var numbers = new EnumMap<Metric, List<Double>>(Metric.class);
    PowertoolsLogging.initializeLogging(context);
    MDC.put("service", settings.service());
    try {
      ScopedValue.<Map<Metric, List<Double>>>where(NUMBERS, numbers)
          .<@Nullable Void, IOException>call(
              () -> {
                invocation.run();
                return null;
              });
    } finally {
      flush(numbers, settings.sink());
      PowertoolsLogging.clearState(true);
    }
  }

  /** Uses a new logger each time, since Powertools' shared one cannot be given a stream. */
  private void flush(Map<Metric, List<Double>> numbers, PrintStream sink) {
    if (numbers.isEmpty()) {
      return;
    }
    var emf = new EmfMetricsLogger(new Emf(sink).provider(), new MetricsContext());
    emf.setNamespace(settings.namespace());
    emf.setDefaultDimensions(DimensionSet.of("service", settings.service()));
    numbers.forEach(
        (metric, values) ->
            values.forEach(value -> emf.addMetric(metric.title(), value, metric.unit())));
    emf.flush();
  }
}
