package org.replyby.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;

/** The closed days that a question adds to the known ones, each written in its own way. */
record AddedDays(Faults faults, List<Closing> days) {
  static List<Closing> read(Question question, Faults faults) {
    var added = new AddedDays(faults, new ArrayList<>());
    added.dates(
        Field.EXTRA_HOLIDAYS,
        question.extraHolidays(),
        ClosureKind.STATE_GIVEN,
        "a holiday given for this court");
    added.dates(
        Field.HOLIDAYS_BY_STATUTE,
        question.holidaysByStatute(),
        ClosureKind.STATE,
        "a holiday that a statute of the court's state sets");
    added.closedDays(question.closedDays());
    return added.days();
  }

  private void dates(Field field, List<String> given, ClosureKind kind, String name) {
    for (int i = 0; i < given.size(); i++) {
      var text = given.get(i).strip();
      if (!text.isEmpty()) {
        add(field, i, text, text, kind, name);
      }
    }
  }

  /** Each entry is a date and why it is closed, for example "2026-02-17 court". */
  private void closedDays(List<String> given) {
    for (int i = 0; i < given.size(); i++) {
      var text = given.get(i).strip();
      if (!text.isEmpty()) {
        closedDay(i, text);
      }
    }
  }

  private void closedDay(int place, String text) {
    var parts = text.split("\\s+", 2);
    var why = parts.length < 2 ? null : ClosingCodes.find(parts[1]).orElse(null);
    if (why == null) {
      faults.add(
          Field.CLOSED_DAYS,
          place,
          text,
          "must be a date and why it is closed, such as 2026-02-17 court; the reasons are: "
              + ClosingCodes.ALL);
    } else {
      add(Field.CLOSED_DAYS, place, text, parts[0], why.kind(), why.words());
    }
  }

  private void add(
      Field field, int place, String text, String date, ClosureKind kind, String name) {
    switch (Dates.day(date)) {
      case Dates.Read.Good<LocalDate>(var day) ->
          days.add(new Closing(day, kind, name, "as given"));
      case Dates.Read.Bad<LocalDate>(var detail) -> faults.add(field, place, text, detail);
    }
  }
}
