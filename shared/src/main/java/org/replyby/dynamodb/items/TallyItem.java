package org.replyby.dynamodb.items;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.replyby.model.Tally;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A tally as an item. DynamoDB may delete it some days after its last moment; nothing depends on
 * that, because every window is computed from the moments.
 */
public final class TallyItem {
  public static final String VERSION = "version";
  private static final String TYPE = "tally";

  /** DynamoDB's time to live, in seconds since 1970: template.yaml names the attribute. */
  private static final String TTL = "ttl";

  private static final Duration KEPT = Duration.ofDays(2);

  private TallyItem() {}

  public static Map<String, AttributeValue> of(Tally tally) {
    var last = tally.moments().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    return Row.item(TYPE, Keys.tally(tally.name()))
        .text("name", tally.name())
        .texts("moments", tally.moments().stream().map(Row::moment).toList())
        .text("last", tally.last())
        .number(VERSION, tally.version())
        .number(TTL, last.plus(KEPT).getEpochSecond())
        .values();
  }

  public static Tally read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Tally(
        s.text("name"),
        s.texts("moments").stream().map(Instant::parse).toList(),
        s.textOrNull("last"),
        s.number(VERSION));
  }
}
