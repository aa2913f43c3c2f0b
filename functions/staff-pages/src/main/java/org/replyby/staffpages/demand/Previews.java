package org.replyby.staffpages.demand;

import java.time.Instant;
import org.replyby.alerts.texts.Fact;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.alerts.texts.When;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Deadline;
import org.replyby.staffpages.look.Words;
import org.replyby.usecases.recording.NewRecord;

/** What a paper would start, in words. */
final class Previews {
  private Previews() {}

  static DemandPage.Preview of(NewRecord<?> would, Instant now) {
    var reach = would.reach();
    return new DemandPage.Preview(
        would.deadlines().stream().map(d -> started(d, now)).toList(),
        reach.audience().stream().map(o -> o.name() + ", " + o.role()).toList(),
        reach.notTold().stream().map(n -> n.official().name() + ": " + n.why()).toList(),
        reach.isNobody());
  }

  private static DemandPage.Started started(Deadline deadline, Instant now) {
    var date = deadline.dueDate();
    return new DemandPage.Started(
        Words.capital(WhatIsDue.full(deadline.kind(), deadline.demand())),
        When.dates(date),
        When.left(deadline.kind(), date, now).map(Fact::words).orElse(""),
        Explanation.full(date).lines().toList());
  }
}
