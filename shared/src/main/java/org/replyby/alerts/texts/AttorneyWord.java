package org.replyby.alerts.texts;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Confirmation;

/** Whether a city attorney has confirmed a date, in sentences. */
final class AttorneyWord {
  private AttorneyWord() {}

  /**
   * Who confirmed the date and when, in days of its zone, which date it is, and the note unless it
   * is privileged.
   */
  static String of(@Nullable Confirmation word, DueDate date) {
    if (word != null) {
      return "Confirmed " + by(word, date.zone());
    }
    return date.due() != null && date.isUnsettled()
        ? "No city attorney has confirmed these dates yet. Use the safe date."
        : "No city attorney has confirmed this date yet.";
  }

  /** The same after the word "Confirmed". */
  static String after(@Nullable Confirmation word, ZoneId zone) {
    return word == null ? "not yet by a city attorney" : by(word, zone);
  }

  private static String by(Confirmation word, ZoneId zone) {
    var who =
        "by %s, %s, on %s."
            .formatted(
                PlainText.line(word.name()),
                PlainText.line(word.role()),
                CityTime.day(LocalDate.ofInstant(word.entered().at(), zone)));
    return who
        + reading(word.reading(), word.privileged())
        + (word.privileged() ? "" : note(word.note()));
  }

  private static String reading(Confirmation.Reading reading, boolean privileged) {
    return switch (reading) {
      case Confirmation.Reading.AsCounted() -> "";
      case Confirmation.Reading.Later later when privileged ->
          " The attorney takes the later date to be the right one. Alerts still count down to the earlier date.";
      case Confirmation.Reading.Later(var reason) ->
          " The attorney takes the later date to be the right one: \"%s\" Alerts still count down to the earlier date."
              .formatted(PlainText.line(reason));
    };
  }

  private static String note(@Nullable String note) {
    return note == null ? "" : " Note: \"%s\"".formatted(PlainText.line(note));
  }
}
