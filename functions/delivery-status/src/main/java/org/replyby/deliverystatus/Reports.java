package org.replyby.deliverystatus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replyby.model.Coded;
import org.replyby.usecases.reporting.RecordReport;
import org.replyby.usecases.reporting.TextReport;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;

/**
 * Lines that came together, each on its own: one that fails does not stop the others. No line of
 * our own names a phone.
 */
record Reports(RecordReport record, Journal journal) {
  private enum Did {
    REPORTED,
    UNMATCHED,
    UNREADABLE
  }

  /** Answers how many lines were of which kind. Throws if one failed: all of them come again. */
  Map<String, Integer> keep(List<LogEvent.Line> lines) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var did : Did.values()) {
      counts.put(Coded.code(did), 0);
    }
    int failed = 0;
    for (var line : lines) {
      var did =
          Attempt.oneOfMany(
              journal, "text.not-recorded", Map.of("line", line.id()), () -> of(line));
      did.ifPresent(d -> counts.merge(Coded.code(d), 1, Integer::sum));
      failed += did.isPresent() ? 0 : 1;
    }
    if (failed > 0) {
      throw new IllegalStateException(failed + " lines failed: see text.not-recorded");
    }
    return counts;
  }

  private Did of(LogEvent.Line line) {
    var report = StatusLine.read(line);
    if (report.isEmpty()) {
      journal.note("text.unreadable", Map.of("line", line.id()));
      return Did.UNREADABLE;
    }
    return of(report.get());
  }

  private Did of(TextReport report) {
    return switch (record.record(report)) {
      case RecordReport.Match.Nothing() -> {
        journal.note("text.unmatched", Map.of("messageId", report.messageId()));
        yield Did.UNMATCHED;
      }
      case RecordReport.Match.Found(var official, var phone, var alerts) -> {
        var result = report.status().result();
        journal.note(
            result.isFailure() ? "text.not-delivered" : "text.reported",
            Map.of(
                "messageId", report.messageId(),
                "official", official.id().toString(),
                "alerts", alerts.stream().map(Object::toString).toList(),
                "result", Coded.code(result)));
        yield Did.REPORTED;
      }
    };
  }
}
