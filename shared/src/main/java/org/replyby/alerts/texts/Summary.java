package org.replyby.alerts.texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.replyby.alerts.restricted.RestrictedText;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Deadline;

/**
 * A deadline in a few words, as a page shows it: whose it is and what is due, then its facts. A
 * restricted matter is not named on a page, since its link can be forwarded. Plain text; words that
 * people entered may contain any character.
 */
public record Summary(String heading, List<Fact> facts) {
  /** The text that ends a page with a date. */
  public static final String ENDING = Explanation.DISCLAIMER;

  public Summary {
    facts = List.copyOf(facts);
  }

  /** The summary, true at {@code now}. A closed deadline has no time left to count. */
  public static Summary of(Deadline deadline, Instant now) {
    return deadline.demand().disclosure().isRestricted()
        ? new Summary(RestrictedText.PAGE, List.of())
        : ofSeen(deadline, now);
  }

  /** The same for somebody who is signed in and may see the matter. */
  public static Summary ofSeen(Deadline deadline, Instant now) {
    var demand = deadline.demand();
    var date = deadline.dueDate();
    var facts = new ArrayList<>(When.dates(date));
    if (deadline.isOpen()) {
      var waiting = deadline.ending();
      if (waiting != null) {
        facts.add(
            new Fact("Recorded as", WhatIsDue.ended(waiting) + ", waiting for a second person"));
      }
      When.left(deadline.kind(), date, now).ifPresent(facts::add);
      if (date.aim() == Aim.SAFE_DATE) {
        facts.add(new Fact("Confirmed", AttorneyWord.after(deadline.confirmation(), date.zone())));
      }
    }
    facts.add(new Fact("From", EmailText.from(demand)));
    facts.add(new Fact("Matter", PlainText.line(demand.matterTitle())));
    return new Summary(EmailText.heading(deadline.kind(), demand), facts);
  }
}
