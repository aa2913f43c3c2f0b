package org.replyby.usecases.recalculating;

import java.util.ArrayList;
import java.util.List;
import org.replyby.demands.ExtensionEffect;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;

/** The petitions, objections and motions that a subpoena starts besides its return date. */
final class Dependents {
  private Dependents() {}

  /** Those of the same subpoena that are still open; none unless the deadline is a return date. */
  static List<Deadline> of(Deadline main, List<Deadline> all) {
    return main.kind() == DeadlineKind.SUBPOENA_RETURN
        ? all.stream()
            .filter(d -> ExtensionEffect.isSetByLaw(d.kind()) && isOfTheSameDemand(main, d))
            .filter(Dependents::canBeRecalculated)
            .toList()
        : List.of();
  }

  /** Never one that is closed, or that a court order fixed. */
  static boolean canBeRecalculated(Deadline deadline) {
    return deadline.isOpen()
        && !deadline.basis().fixedByOrder()
        && deadline.extensions().size() < Deadline.MOST_EXTENSIONS;
  }

  /** Those that stay keep their dates, and their explanation says why. */
  static List<Write> staying(
      JurisdictionFile file, List<Deadline> dependents, Deadline extendedReturn) {
    var writes = new ArrayList<Write>();
    for (var was : dependents) {
      var basis = was.basis().noting(ExtensionWords.notCovered(was, extendedReturn));
      var date = file.dueDate(basis);
      if (date.isSameDateAs(was.dueDate()) && !basis.equals(was.basis())) {
        writes.add(new Write.ChangedDeadline(was, was.noted(basis, date)));
      }
    }
    return writes;
  }

  private static boolean isOfTheSameDemand(Deadline one, Deadline other) {
    var document = one.basis().document();
    return document != null && document.equals(other.basis().document());
  }
}
