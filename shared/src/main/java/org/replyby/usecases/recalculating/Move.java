package org.replyby.usecases.recalculating;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Setting;
import org.replyby.demands.Correction;
import org.replyby.demands.DemandDeadlines;
import org.replyby.demands.Resetting;
import org.replyby.model.Deadline;
import org.replyby.model.Recalculation;
import org.replyby.usecases.docket.JurisdictionFile;

/**
 * A deadline that moves when it is recalculated: how it is set then, null if as before, and to
 * which date it moves.
 */
public record Move(Deadline was, @Nullable Setting setting, DueDate date) {

  Recalculation.Move move() {
    return new Recalculation.Move(was.id(), was.plan().version(), setting);
  }

  /** Those that move because a day is closed. */
  static List<Move> byClosedDays(JurisdictionFile file, List<Deadline> deadlines) {
    return deadlines.stream()
        .filter(Dependents::canBeRecalculated)
        .flatMap(d -> moved(file, d, null).stream())
        .toList();
  }

  /** Those that move because their demand's dates are others. */
  static List<Move> byDemand(
      JurisdictionFile file, List<Deadline> deadlines, DemandDeadlines was, DemandDeadlines is) {
    var mainNow =
        deadlines.stream()
            .filter(d -> d.id().equals(was.main().id()))
            .map(d -> d.basis().setting())
            .findFirst()
            .orElse(was.main().basis().setting());
    var correction = new Correction(was, is, mainNow);
    return deadlines.stream()
        .filter(Dependents::canBeRecalculated)
        .flatMap(
            d ->
                correction
                    .of(d.id(), d.basis().setting())
                    .flatMap(setting -> moved(file, d, setting))
                    .stream())
        .toList();
  }

  /** Those that move because another deadline's date is set anew. */
  static List<Move> byExtension(
      JurisdictionFile file, List<Deadline> deadlines, Deadline main, Setting anew) {
    var own = main.basis().setting();
    return Dependents.of(main, deadlines).stream()
        .flatMap(d -> moved(file, d, Resetting.replace(d.basis().setting(), own, anew)).stream())
        .toList();
  }

  private static Optional<Move> moved(
      JurisdictionFile file, Deadline deadline, @Nullable Setting setting) {
    var basis = setting == null ? deadline.basis() : deadline.basis().set(setting, false);
    var date = file.dueDate(basis);
    var isSame = date.isSameDateAs(deadline.dueDate()) && basis.equals(deadline.basis());
    return isSame ? Optional.empty() : Optional.of(new Move(deadline, setting, date));
  }
}
