package org.replyby.dynamodb.items;

import java.time.ZoneId;
import java.util.Map;
import org.replyby.deadlines.Aim;
import org.replyby.demands.DeadlineSummary;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.JurisdictionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of the two indexes that list open deadlines. Both are sparse: the write that
 * closes a deadline takes it out of the one by days, and moves it to those that are closed in the
 * other. They hold a summary, and nothing that a reminder changes.
 */
public final class OpenKeys {
  /** The open deadlines of a city, by day. */
  public static final String INDEX = "open-deadlines";

  public static final String CITY = "openCity";
  public static final String ORDER = "openOrder";

  /** The open deadlines of all cities on a day, without those of restricted matters. */
  public static final String DAYS = "open-days";

  public static final String DAY = "openDay";
  public static final String ID = "id";
  private static final String SUMMARY = "summary";
  private static final String RESTRICTED = "#restricted";
  private static final String CLOSED = "#closed";

  private OpenKeys() {}

  static Row in(Row row, Deadline deadline) {
    var isRestricted = deadline.demand().disclosure().isRestricted();
    var closedAt = deadline.state().closedAt();
    if (closedAt != null) {
      return row.text(CITY, closed(deadline.id().jurisdiction(), isRestricted))
          .text(ORDER, Row.moment(closedAt) + "#" + deadline.id());
    }
    var summary = DeadlineSummary.of(deadline);
    return row.text(CITY, partition(deadline.id().jurisdiction(), isRestricted))
        .text(ORDER, summary.place())
        .text(DAY, isRestricted ? null : summary.day())
        .map(SUMMARY, row(summary));
  }

  /**
   * Those of restricted matters are by themselves, so that nothing about them is read, counted or
   * named to whoever may not see one.
   */
  public static String partition(JurisdictionId city, boolean isRestricted) {
    return isRestricted ? city + RESTRICTED : city.value();
  }

  /** Those that are closed, by the moment at which they were: their ids alone. */
  public static String closed(JurisdictionId city, boolean isRestricted) {
    return partition(city, isRestricted) + CLOSED;
  }

  private static Row row(DeadlineSummary summary) {
    return Row.map()
        .code("kind", summary.kind())
        .text("name", summary.name())
        .text("matterTitle", summary.matterTitle())
        .text("office", summary.office())
        .moment("due", summary.due())
        .moment("alarm", summary.alarm())
        .code("aim", summary.aim())
        .text("zone", summary.zone())
        .flag("confirmed", summary.confirmed())
        .map("disclosure", DemandParts.row(summary.disclosure()))
        .text("findOut", summary.findOut());
  }

  public static DeadlineSummary read(Map<String, AttributeValue> item) {
    var stored = new Stored(item);
    var s = stored.map(SUMMARY);
    return new DeadlineSummary(
        DeadlineId.parse(stored.text(ID)),
        s.code(DeadlineKind.class, "kind"),
        s.textOrNull("name"),
        s.text("matterTitle"),
        s.text("office"),
        DeadlineSummary.Status.OPEN,
        s.momentOrNull("due"),
        s.moment("alarm"),
        s.code(Aim.class, "aim"),
        ZoneId.of(s.text("zone")),
        s.flag("confirmed"),
        DemandParts.disclosure(s.map("disclosure")),
        s.textOrNull("findOut"));
  }
}
