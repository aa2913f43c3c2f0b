package org.replyby.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Tally;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A tally as an item. DynamoDB may delete it some days after its last moment; nothing depends on
 * that, because every window is computed from the moments.
 */
final class TallyItem {
  static final String VERSION = "written";
  private static final String TYPE = "tally";

  /** DynamoDB's time to live, in seconds since 1970: template.yaml names the attribute. */
  private static final String TTL = "ttl";

  private static final Duration KEPT = Duration.ofDays(2);

  private TallyItem() {}

  static Map<String, AttributeValue> of(Tally tally) {
    var last = tally.moments().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    return Row.item(TYPE, Keys.tally(tally.name()))
        .text("name", tally.name())
        .text("moments", tally.moments().stream().map(Row::moment).collect(Collectors.joining(" ")))
        .text("last", tally.last())
        .text(VERSION, tally.version())
        .number(TTL, last.plus(KEPT).getEpochSecond())
        .values();
  }

  static Tally read(Map<String, AttributeValue> item) {
    var s = new Stored(item);
    return new Tally(
        s.text("name"),
        Stream.of(s.text("moments").split(" "))
            .filter(moment -> !moment.isEmpty())
            .map(Instant::parse)
            .toList(),
        item.containsKey("last") ? s.text("last") : null,
        Long.parseLong(s.text("written")));
  }
}
