package org.replyby.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.NamedCourt;
import org.replyby.deadlines.Setting;

/**
 * How a deadline's date is set, so that it can be recalculated. A date fixed by a court's order is
 * never recalculated. {@code document} is the id of the letter or subpoena that started the
 * deadline, or null if none did. {@code court} is the one that the demand names; if it names none,
 * that is null, and the jurisdiction's court counts.
 */
public record Basis(
    Setting setting,
    Place place,
    boolean fixedByOrder,
    @Nullable String document,
    @Nullable NamedCourt court) {
  public Basis {
    if (place == Place.OFFICE && court != null) {
      throw new IllegalArgumentException("an office is not a court");
    }
  }

  /** A deadline of an office, or of the jurisdiction's own court. */
  public Basis(Setting setting, Place place, boolean fixedByOrder, @Nullable String document) {
    this(setting, place, fixedByOrder, document, null);
  }

  /** Where the deadline is to be met. */
  public enum Place {
    /** The office that sent the demand. */
    OFFICE,

    /** A district court, in a case that is already open there. */
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
    return new Basis(anew, place, byOrder, document, court);
  }

  /** The office, or the court in each zone in which it may sit, for a jurisdiction. */
  public List<Forum> forums(Jurisdiction jurisdiction) {
    return switch (place) {
      case OFFICE -> List.of(new Forum.Office(jurisdiction.state(), jurisdiction.zone()));
      case COURT -> jurisdiction.seat(court).forums(false);
      case NEW_CASE -> jurisdiction.seat(court).forums(true);
    };
  }
}
