package org.replyby.calculator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.ClosedDays;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;

/** A question whose fields are all valid, in the terms of the law. */
record SoundQuestion(
    Rule rule,
    Moment moment,
    Period period,
    ZoneId zone,
    @Nullable String state,
    AskedCourt court) {
  private static final Convention FOIA =
      new Convention.AsWritten("the statute", "5 U.S.C. 552(a)(6)(A)(i)");

  Setting setting() {
    return switch (rule) {
      case FRCP6A_FORWARD -> forward("the event", new Convention.Rule6(), Service.none());
      case FRCP6A_BACKWARD -> new Setting.Backward(trigger("the event"), period.span());
      case FRCP6D_MAIL -> forward("service", new Convention.Rule6(), byMail());
      case DATE_CERTAIN -> new Setting.Fixed(dueOn(), "the demand");
      case LETTER_WITHIN -> forward("the letter", Convention.letter(), Service.none());
      case FOIA_WORKING_DAYS -> owed(forward("receipt of the request", FOIA, Service.none()));
    };
  }

  List<Forum> forums() {
    return tribunal().forums(state, zone);
  }

  ClosedDays closedDays() {
    return tribunal().closedDays(state);
  }

  /** A date, a letter and a request are an office's, unless a court is named for the date. */
  private AskedCourt tribunal() {
    return switch (rule) {
      case FRCP6A_FORWARD, FRCP6A_BACKWARD, FRCP6D_MAIL -> court;
      case DATE_CERTAIN -> court instanceof AskedCourt.Unnamed ? new AskedCourt.Office() : court;
      case LETTER_WITHIN, FOIA_WORKING_DAYS -> new AskedCourt.Office();
    };
  }

  /** What the agency owes the city. */
  private static Setting owed(Setting answer) {
    return new Setting.Owed(answer, answer);
  }

  /** Whether a backward period ends among days whose holidays are not known. */
  boolean reachesBefore(LocalDate first) {
    return rule == Rule.FRCP6A_BACKWARD
        && period
            .counted()
            .before(moment.date().atStartOfDay(), period.count())
            .isBefore(first.atStartOfDay());
  }

  private Setting forward(String event, Convention convention, Service service) {
    return new Setting.Forward(trigger(event), period.span(), convention, service);
  }

  /** The time is ignored unless hours are counted. */
  private Trigger trigger(String event) {
    return new Trigger(event, moment.date(), period.unit() == Unit.HOURS ? moment.time() : null);
  }

  private Service byMail() {
    return Service.underRule5(Service.Method.MAIL, moment.date());
  }

  private DueOn dueOn() {
    return new DueOn(moment.date(), moment.time(), moment.time() == null ? null : zone);
  }
}
