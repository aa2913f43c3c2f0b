package org.replyby.staffpages.deadline;

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
        steps.add(step(at + "/closing-confirmation", "Confirm that it is over"));
        steps.add(step(at + "/reopening", "Say that it is not over"));
      }
      case DeadlineState.Open open -> {
        steps.add(step(at + "/extension", "Record more time, a new date or a stay"));
        steps.add(step(at + "/withdrawn", "Record that the demand was withdrawn"));
        steps.add(correction(deadline));
      }
      case DeadlineState.Ending ended -> {
        steps.add(step(at + "/reopening", "Open it again"));
        steps.add(correction(deadline));
      }
      case DeadlineState.Voided gone -> {}
    }
    return steps;
  }

  private static DeadlinePage.Step correction(Deadline deadline) {
    var document = deadline.basis().document();
    return deadline.demand().byHand() != null || document == null
        ? step("/deadlines/" + deadline.id() + "/correction", "Correct what was typed wrongly")
        : step(
            "/documents/" + document + "/correction",
            "Correct the letter or subpoena that it comes from");
  }

  private static DeadlinePage.Step step(String address, String words) {
    return new DeadlinePage.Step(address, words);
  }
}
