package org.replyby.model;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DayEnd;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.Setting;

/**
 * How a deadline's date is set, so that it can be recalculated. What a court's order fixed is never
 * recalculated. {@code document} is the id of the letter or subpoena that started it; null if none
 * did.
 */
public record Basis(Setting setting, Place place, boolean fixedByOrder, @Nullable String document) {
  /** Where it is kept. */
  public enum Place {
    /** The office that demands. */
    OFFICE,

    /** The district court of the jurisdiction, in a case that is open there. */
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

  /** The same, with a reason why the dates stay, in place of an earlier one. */
  public Basis noting(String why) {
    var own =
        setting instanceof Setting.Unsettled unsettled && unsettled.isNote()
            ? unsettled.due()
            : setting;
    return set(new Setting.Unsettled(own, own, why), fixedByOrder);
  }

  /** The same, set anew. */
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
