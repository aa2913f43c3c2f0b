package org.replyby.staffpages.deadline;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.ArrayList;
import java.util.List;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;

/** What counsel can do with a deadline on a page of its own, as it stands now. */
final class Steps {
  private Steps() {}

  static List<DeadlinePage.Step> of(Deadline deadline) {
    var at = "/deadlines/" + deadline.id();
    var steps = new ArrayList<DeadlinePage.Step>();
    switch (deadline.state()) {
      case DeadlineState.Open(var waiting) when waiting != null -> {
        steps.add(step(at + "/closing-confirmation", say("deadline.confirm-that-it-is-over")));
        steps.add(step(at + "/reopening", say("deadline.say-that-it-is-not-over")));
      }
      case DeadlineState.Open open -> {
        steps.add(step(at + "/extension", say("deadline.record-more-time")));
        steps.add(step(at + "/withdrawn", say("common.record-that-the-demand-was-withdrawn")));
        steps.add(correction(deadline));
      }
      case DeadlineState.Ending ended -> {
        steps.add(step(at + "/reopening", say("common.open-it-again")));
        steps.add(correction(deadline));
      }
      case DeadlineState.Voided gone -> {}
    }
    return steps;
  }

  private static DeadlinePage.Step correction(Deadline deadline) {
    var document = deadline.basis().document();
    return deadline.demand().byHand() != null || document == null
        ? step(
            "/deadlines/" + deadline.id() + "/correction", say("deadline.correct-what-was-typed"))
        : step("/documents/" + document + "/correction", say("deadline.correct-the-letter"));
  }

  private static DeadlinePage.Step step(String address, String words) {
    return new DeadlinePage.Step(address, words);
  }
}
