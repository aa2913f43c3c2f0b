package org.replyby.dynamodb.items;

import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Confirmation;
import org.replyby.model.Entered;
import org.replyby.model.OfficialId;

/** The map that records an attorney's confirmation, on a deadline and on its alerts. */
final class ConfirmationParts {
  private ConfirmationParts() {}

  static Row row(Confirmation confirmation) {
    var row =
        Row.map()
            .text("official", confirmation.official())
            .text("name", confirmation.name())
            .text("role", confirmation.role())
            .text("note", confirmation.note())
            .moment("recordedAt", confirmation.entered().at())
            .text("recordedBy", confirmation.entered().by())
            .flag("privileged", confirmation.privileged());
    return switch (confirmation.reading()) {
      case Confirmation.Reading.AsCounted() -> row;
      case Confirmation.Reading.Later(var reason) -> row.text("laterBecause", reason);
    };
  }

  static Confirmation read(Stored s) {
    var later = s.textOrNull("laterBecause");
    return new Confirmation(
        OfficialId.parse(s.text("official")),
        s.text("name"),
        s.text("role"),
        later == null
            ? new Confirmation.Reading.AsCounted()
            : new Confirmation.Reading.Later(later),
        s.textOrNull("note"),
        new Entered(s.moment("recordedAt"), s.text("recordedBy")),
        s.flag("privileged"));
  }
}
