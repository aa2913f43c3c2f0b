package org.replyby.staffpages.matter;

import static org.replyby.staffpages.words.PageTexts.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.alerts.texts.WhatToDo;
import org.replyby.demands.FactsToFind;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Official;
import org.replyby.staffpages.look.Words;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.reading.ShowMatter;

/** What somebody has to do next in a matter, the most pressing first. */
final class NextSteps {
  private NextSteps() {}

  /** {@code open} are its open deadlines, the earliest first. */
  static List<MatterPage.Step> of(
      ShowMatter.MatterView view, List<Deadline> open, JurisdictionFile file, Instant now) {
    var steps = new ArrayList<MatterPage.Step>();
    if (view.nobodyConfirmed() && !open.isEmpty()) {
      steps.add(new MatterPage.Step(say("matter.no-alert-about-this"), null));
    }
    view.missing()
        .forEach(
            missing ->
                steps.add(
                    new MatterPage.Step(
                        say(
                            "matter.no-law-sets-the-date",
                            Coded.code(missing.kind()).replace('-', ' ')),
                        null)));
    open.forEach(deadline -> add(steps, deadline, file, now));
    return steps;
  }

  private static void add(
      List<MatterPage.Step> steps, Deadline deadline, JurisdictionFile file, Instant now) {
    var what = WhatIsDue.full(deadline.kind(), deadline.demand());
    if (deadline.state() instanceof DeadlineState.Open(var waiting) && waiting != null) {
      steps.add(step(deadline, say("matter.a-second-person-has", WhatIsDue.ended(waiting))));
      return;
    }
    var fact = FactsToFind.of(deadline);
    if (fact != null) {
      steps.add(step(deadline, fact));
    }
    if (deadline.isUnconfirmed()) {
      steps.add(step(deadline, confirm(deadline, file, what)));
    }
    steps.add(step(deadline, Words.capital(WhatToDo.forStaff(deadline, now))));
  }

  private static String confirm(Deadline deadline, JurisdictionFile file, String what) {
    var attorneys =
        deadline.demand().disclosure().among(file.officials()).stream()
            .filter(Official::attorney)
            .map(Official::name)
            .toList();
    return attorneys.isEmpty()
        ? say("matter.mark-and-confirm", what)
        : say("matter.have-confirmed", Words.or(attorneys), what);
  }

  private static MatterPage.Step step(Deadline deadline, String words) {
    return new MatterPage.Step(words, "/deadlines/" + deadline.id());
  }
}
