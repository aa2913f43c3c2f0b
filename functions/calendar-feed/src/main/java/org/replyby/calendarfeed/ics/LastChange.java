package org.replyby.calendarfeed.ics;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.stream.Stream;
import org.replyby.model.Deadline;
import org.replyby.model.Extension;

/** The latest moment that a deadline keeps: of a change by a person, or of a reminder. */
final class LastChange {
  private LastChange() {}

  static Instant of(Deadline deadline) {
    var plan = deadline.plan();
    var entered = deadline.entered().at();
    var ending = deadline.ending();
    var moments =
        Stream.of(
            plan.from(),
            plan.last() == null ? entered : plan.last().at(),
            plan.known() == null ? entered : plan.known().at(),
            deadline.confirmation() == null ? entered : deadline.confirmation().entered().at(),
            ending == null ? entered : ending.last().at(),
            requireNonNullElse(deadline.state().closedAt(), entered));
    var changes = deadline.extensions().stream().map(Extension::entered).map(e -> e.at());
    return Stream.concat(moments, changes).reduce(entered, LastChange::later);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
