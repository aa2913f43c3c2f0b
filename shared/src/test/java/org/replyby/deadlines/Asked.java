package org.replyby.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A setting at a forum with days that were closed there, as a property is asked about. */
record Asked<S extends Setting>(S setting, Forum forum, List<Closing> closings) {
  DueDate found() {
    return found(setting);
  }

  DueDate found(Setting other) {
    return DueDates.of(other, forum, closed());
  }

  ClosedDays closed() {
    var closed = ClosedDays.in(forum.state()).with(closings);
    return forum instanceof Forum.Office ? closed.ofOffice() : closed;
  }

  Asked<S> with(Closing closing) {
    var more = new ArrayList<>(closings);
    more.add(closing);
    return new Asked<>(setting, forum, more);
  }

  /** The same with only the closings of some kinds. */
  Asked<S> only(Predicate<ClosureKind> kinds) {
    return new Asked<>(
        setting, forum, closings.stream().filter(c -> kinds.test(c.kind())).toList());
  }
}
