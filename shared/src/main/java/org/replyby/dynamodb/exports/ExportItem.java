package org.replyby.dynamodb.exports;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Entered;
import org.replyby.model.exports.Export;
import org.replyby.model.exports.ExportId;
import org.replyby.model.exports.ExportState;
import org.replyby.model.exports.ExportState.Failed;
import org.replyby.model.exports.ExportState.Ready;
import org.replyby.model.exports.ExportState.Waiting;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An export as an item of its matter. While it waits it is in a partition of the due index that no
 * city's queue is called by.
 */
final class ExportItem {
  static final String DUE = "#exports";
  static final String TRIES = "tries";
  static final String READY = "ready";
  static final String FAILED = "failed";

  private static final String TYPE = "export";
  private static final String PREFIX = "X#";

  /** Longer than the file is kept, so that people see that it was there. */
  private static final Duration KEPT = Duration.ofDays(30);

  private ExportItem() {}

  static Map<String, AttributeValue> key(ExportId id) {
    return Keys.key(Keys.partition(id.matter()), PREFIX + id.name());
  }

  /** One that was just asked for. */
  static Map<String, AttributeValue> asked(Export export) {
    var at = export.entered().at();
    var item = new HashMap<>(of(export).values());
    item.putAll(
        Row.map()
            .text(DueKeys.PARTITION, DUE)
            .moment(DueKeys.AT, at)
            .number(TRIES, 0)
            .number("ttl", at.plus(KEPT).getEpochSecond())
            .values());
    return item;
  }

  private static Row of(Export export) {
    return Row.item(TYPE, key(export.id()))
        .text("id", export.id())
        .flag("withoutPrivileged", export.withoutPrivileged())
        .moment("enteredAt", export.entered().at())
        .text("enteredBy", export.entered().by());
  }

  /** What became of it. */
  static Row outcome(ExportState state) {
    return switch (state) {
      case Waiting waiting -> Row.map();
      case Ready ready ->
          Row.map()
              .map(
                  READY,
                  Row.map()
                      .moment("at", ready.at())
                      .number("bytes", ready.bytes())
                      .text("sha256", ready.sha256())
                      .text("version", ready.version())
                      .number("papers", ready.papers()));
      case Failed failed ->
          Row.map().map(FAILED, Row.map().moment("at", failed.at()).code("why", failed.why()));
    };
  }

  static Export read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Export(
        ExportId.parse(s.text("id")),
        s.flag("withoutPrivileged"),
        new Entered(s.moment("enteredAt"), s.text("enteredBy")),
        state(s));
  }

  private static ExportState state(Stored s) {
    var ready = s.<ExportState>mapOrNull(READY, ExportItem::ready);
    var failed =
        s.<ExportState>mapOrNull(
            FAILED, m -> new Failed(m.moment("at"), m.code(ExportState.Why.class, "why")));
    if (ready != null) {
      return ready;
    }
    return failed == null ? new Waiting() : failed;
  }

  private static ExportState ready(Stored s) {
    return new Ready(
        s.moment("at"), s.number("bytes"), s.text("sha256"), s.text("version"), s.count("papers"));
  }
}
