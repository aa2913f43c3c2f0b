package org.replyby.dynamodb.calendars;

import java.time.Duration;
import java.util.Map;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.Entered;
import org.replyby.model.MemberId;
import org.replyby.model.OfficialId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A calendar link as an item. One that was revoked says so, and DynamoDB may delete it two days
 * later; nothing depends on that.
 */
public final class CalendarItem {
  static final String PREFIX = "CAL#";
  private static final String TYPE = "calendar";

  /** DynamoDB's time to live, in seconds since 1970: template.yaml names the attribute. */
  private static final String TTL = "ttl";

  private static final Duration KEPT = Duration.ofDays(2);

  private CalendarItem() {}

  static Map<String, AttributeValue> key(CalendarId id) {
    return Keys.key(Keys.partition(id.jurisdiction()), PREFIX + id.name());
  }

  public static Map<String, AttributeValue> of(CalendarLink link) {
    var row =
        Row.item(TYPE, key(link.id()))
            .text("id", link.id())
            .text("official", link.official())
            .code("shows", link.shows())
            .text("owner", link.owner())
            .text("secretHash", link.secretHash())
            .text("pseudonymKey", link.pseudonymKey())
            .moment("openedAt", link.opened().at())
            .text("openedBy", link.opened().by());
    var revoked = link.revoked();
    return revoked == null
        ? row.values()
        : row.moment("revokedAt", revoked.at())
            .text("revokedBy", revoked.by())
            .number(TTL, revoked.at().plus(KEPT).getEpochSecond())
            .values();
  }

  static CalendarLink read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    var revokedAt = s.momentOrNull("revokedAt");
    return new CalendarLink(
        CalendarId.parse(s.text("id")),
        s.orNull("official", OfficialId::parse),
        s.code(CalendarLink.Shows.class, "shows"),
        s.orNull("owner", MemberId::parse),
        s.text("secretHash"),
        s.text("pseudonymKey"),
        new Entered(s.moment("openedAt"), s.text("openedBy")),
        revokedAt == null ? null : new Entered(revokedAt, s.text("revokedBy")));
  }
}
