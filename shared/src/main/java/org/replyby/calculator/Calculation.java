package org.replyby.calculator;

import java.util.List;
import org.replyby.deadlines.ClosedDays;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Unit;

/** A question that can be answered, or everything that is wrong with it. */
public sealed interface Calculation {
  /** What to count, in which forum or zones of it, and the days that are closed there. */
  record Ready(Setting setting, List<Forum> forums, ClosedDays closed) implements Calculation {
    public DueDate dueDate() {
      return DueDates.of(setting, forums, closed);
    }

    /** Whether the hour matters, not only the day. */
    public boolean isToTheHour() {
      return switch (setting) {
        case Setting.Forward f -> f.span().unit() == Unit.HOURS;
        case Setting.Backward b -> b.span().unit() == Unit.HOURS;
        case Setting.Fixed _,
            Setting.Before _,
            Setting.EarlierOf _,
            Setting.Unsettled _,
            Setting.Uncounted _ ->
            false;
      };
    }
  }

  /** The faults in the order of the fields; never empty. */
  record Refused(List<Fault> faults) implements Calculation {}
}
