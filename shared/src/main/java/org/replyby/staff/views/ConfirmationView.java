package org.replyby.staff.views;

import java.util.Map;
import org.replyby.model.Confirmation;

/** A city attorney's confirmation of a date. */
final class ConfirmationView {
  private ConfirmationView() {}

  static Map<String, ?> of(Confirmation word) {
    var shown =
        new JsonObject()
            .put("official", word.official())
            .put("name", word.name())
            .put("role", word.role());
    switch (word.reading()) {
      case Confirmation.Reading.AsCounted() -> shown.put("later", null);
      case Confirmation.Reading.Later(var reason) -> shown.put("later", Map.of("reason", reason));
    }
    return shown
        .put("note", word.note())
        .put("recordedAt", word.entered().at())
        .put("recordedBy", word.entered().by())
        .map();
  }
}
