package org.replyby.calculator;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.FederalHolidays;
import org.replyby.deadlines.PostalCodes;
import org.replyby.deadlines.Unit;

/** Reads one question. After a faulty field it still reads the next one. */
record Understanding(Question question, Faults faults) {
  private static final String RULES = Faults.codes(Stream.of(Rule.values()), Rule::code);

  Calculation calculation() {
    var rule = faults.named(Field.RULE, question.rule(), Rule::find, "one of: " + RULES);
    var period = Period.read(question, rule, faults);
    var moment =
        triggerDate(
            period.unit() == Unit.HOURS && (rule == null || rule.units().contains(Unit.HOURS)));
    var zone = faults.named(Field.TIME_ZONE, question.timeZone(), Zones::find, Zones.WANTED);
    var state = state();
    var closings = AddedDays.read(question, faults);
    var court = court(rule);
    if (rule == null || moment == null || zone == null || court == null || !faults.isEmpty()) {
      return faults.refused();
    }
    var sound = new SoundQuestion(rule, moment, period, zone, state, court);
    if (sound.reachesBefore(FederalHolidays.FIRST)) {
      faults.add(
          Field.PERIOD,
          question.period(),
          "reaches back before %s; holidays are known only from then on"
              .formatted(FederalHolidays.FIRST));
      return faults.refused();
    }
    return new Calculation.Ready(
        sound.setting(), sound.forums(), sound.closedDays().with(closings));
  }

  private @Nullable AskedCourt court(@Nullable Rule rule) {
    var text = question.court().strip();
    var found = AskedCourt.find(text);
    if (found.isEmpty()) {
      faults.add(
          Field.COURT,
          text,
          "must be none, or the code of a federal district court, such as mad: docs/courts.md lists"
              + " all of them");
    } else if (found.get() instanceof AskedCourt.Named && isOfOffice(rule)) {
      faults.add(Field.COURT, text, "must be none or blank: this rule counts for an office");
    }
    return found.orElse(null);
  }

  private static boolean isOfOffice(@Nullable Rule rule) {
    return rule == Rule.LETTER_WITHIN || rule == Rule.FOIA_WORKING_DAYS;
  }

  private @Nullable Moment triggerDate(boolean needsTime) {
    var text = question.triggerDate().strip();
    var moment =
        switch (Dates.moment(text)) {
          case Dates.Read.Good<Moment>(var good) -> good;
          case Dates.Read.Bad<Moment>(var detail) -> {
            faults.add(Field.TRIGGER_DATE, text, detail);
            yield null;
          }
        };
    if (needsTime && moment != null && moment.time() == null) {
      faults.add(
          Field.TRIGGER_DATE, text, "needs a time to count hours from, such as " + text + "T10:23");
    }
    return moment;
  }

  private @Nullable String state() {
    var text = question.state().strip();
    if (text.isEmpty()) {
      return null;
    }
    if (!PostalCodes.isOne(text)) {
      faults.add(Field.STATE, text, "must be a two-letter state or territory code, such as IL");
    }
    return text;
  }
}
