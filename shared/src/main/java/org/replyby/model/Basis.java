package org.replyby.model;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DayEnd;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.Setting;

/**
 * How a deadline's date is set, so that it can be recalculated. A date fixed by a court's order is
 * never recalculated. {@code document} is the id of the letter or subpoena that started the
 * deadline, or null if none did.
 */
public record Basis(Setting setting, Place place, boolean fixedByOrder, @Nullable String document) {
  /** Where the deadline is to be met. */
  public enum Place {
    /** The office that sent the demand. */
    OFFICE,

    /** The district court of the jurisdiction, in a case that is already open there. */
    COURT,

    /** The same court, by a paper that opens a case, such as a petition. */
    NEW_CASE
  }

  /** How the due date is set. */
  public Setting prevailing() {
    return setting.prevailing();
  }

  /** How the safe date is set. */
  public Setting careful() {
    return setting.careful();
  }

  /** The same basis, with a reason why the dates do not change, in place of any earlier reason. */
  public Basis noting(String why) {
    var own =
        setting instanceof Setting.Unsettled unsettled && unsettled.isNote()
            ? unsettled.due()
            : setting;
    return set(new Setting.Unsettled(own, own, why), fixedByOrder);
  }

  /** The same basis with a new setting. */
  public Basis set(Setting anew, boolean byOrder) {
    return new Basis(anew, place, byOrder, document);
  }

  /** The court or office, for a jurisdiction of this state and zone. */
  public Forum forum(@Nullable String state, ZoneId zone) {
    return switch (place) {
      case OFFICE -> new Forum.Office(state, zone);
      case COURT -> new Forum.DistrictCourt(state, zone, DayEnd.filed());
      case NEW_CASE -> new Forum.DistrictCourt(state, zone, DayEnd.opening());
    };
  }
}
