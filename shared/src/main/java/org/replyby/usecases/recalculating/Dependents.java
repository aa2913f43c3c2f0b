package org.replyby.usecases.recalculating;

import java.util.List;
import org.replyby.deadlines.Setting;
import org.replyby.demands.Resetting;
import org.replyby.model.Deadline;

/** Which deadlines hang on the date of another. */
final class Dependents {
  private Dependents() {}

  /** Those of the same demand in whose setting that of the other stands. */
  static List<Deadline> of(Deadline main, List<Deadline> all) {
    return all.stream()
        .filter(d -> !d.id().equals(main.id()) && isOfTheSameDemand(main, d))
        .filter(Dependents::canBeRecalculated)
        .filter(d -> hangsOn(main, d))
        .toList();
  }

  /** Never one that is closed, or that a court's order fixed. */
  static boolean canBeRecalculated(Deadline deadline) {
    return deadline.isOpen()
        && !deadline.basis().fixedByOrder()
        && deadline.extensions().size() < Deadline.MOST_EXTENSIONS;
  }

  private static boolean isOfTheSameDemand(Deadline one, Deadline other) {
    var document = one.basis().document();
    return document != null && document.equals(other.basis().document());
  }

  private static boolean hangsOn(Deadline main, Deadline other) {
    var own = main.basis().setting();
    var probe = new Setting.Before(own);
    return !Resetting.replace(other.basis().setting(), own, probe).equals(other.basis().setting());
  }
}
