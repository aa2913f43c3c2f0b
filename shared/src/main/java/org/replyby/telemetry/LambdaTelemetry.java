package org.replyby.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.replyby.usecases.run.Journal;

/**
 * Logs and metrics of a Lambda function, as JSON lines on one stream. The numbers in an
 * invocation's events are its metrics, which are written when it ends. An event outside of an
 * invocation is only a line.
 */
public final class LambdaTelemetry implements Telemetry {
  private static final ScopedValue<Report> REPORT = ScopedValue.newInstance();

  private final Settings settings;
  private final Emf emf;
  private final AtomicBoolean hasRun = new AtomicBoolean();

  public LambdaTelemetry(Settings settings) {
    this.settings = settings;
    this.emf = new Emf(settings.namespace(), settings.service());
  }

  /**
   * Lines and metrics go to {@code sink}, at the time of {@code clock}. {@code service} is the
   * stack's name, and the only dimension of the metrics.
   */
  public record Settings(String namespace, String service, InstantSource clock, PrintStream sink) {}

  /** What an invocation has reported so far, and where its lines go. */
  private record Report(
      Lines.@Nullable Running running, Map<Metric, List<Double>> numbers, PrintStream sink) {
    private void add(Map<Metric, Double> more) {
      more.forEach(
          (metric, value) -> numbers.computeIfAbsent(metric, m -> new ArrayList<>()).add(value));
    }
  }

  @Override
  public Journal journal() {
    return (event, fields) -> {
      if (REPORT.isBound()) {
        var report = REPORT.get();
        write(event, fields, report.running(), report.sink());
        report.add(Measurements.by(event, fields));
      } else {
        write(event, fields, null, settings.sink());
      }
    };
  }

  private void write(
      String event, Map<String, ?> fields, Lines.@Nullable Running running, PrintStream sink) {
    var at = settings.clock().instant();
    Lines.write(Lines.of(at, event, fields, settings.service(), running), sink);
  }

  @Override
  public void during(@Nullable Context context, Invocation invocation) throws IOException {
    var running = context == null ? null : new Lines.Running(context, !hasRun.getAndSet(true));
    report(new Report(running, new EnumMap<>(Metric.class), settings.sink()), invocation);
  }

  @Override
  public void rehearse(Invocation invocation) throws IOException {
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    report(new Report(null, new EnumMap<>(Metric.class), nowhere), invocation);
  }

  private void report(Report report, Invocation invocation) throws IOException {
    try {
      ScopedValue.where(REPORT, report)
          .<@Nullable Void, IOException>call(
              () -> {
                invocation.run();
                return null;
              });
    } finally {
      var at = settings.clock().instant();
      emf.lines(report.numbers(), at).forEach(line -> Lines.write(line, report.sink()));
    }
  }
}
