package org.replyby.usecases.recalculating;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Setting;
import org.replyby.demands.Correction;
import org.replyby.demands.DemandDeadlines;
import org.replyby.demands.ExtensionEffect;
import org.replyby.demands.Resetting;
import org.replyby.model.Deadline;
import org.replyby.model.Recalculation;
import org.replyby.usecases.docket.JurisdictionFile;

/**
 * A deadline that moves when it is recalculated: how it is set then, null if the same way as
 * before, and the date that it moves to.
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

  /** Those that move because their demand's dates changed. */
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

  /** Those that move because the extension of their demand's return date covers them. */
  static List<Move> byExtension(
      JurisdictionFile file,
      List<Deadline> covered,
      DemandDeadlines starts,
      Setting returnDate,
      ExtensionRequest request) {
    return covered.stream()
        .flatMap(d -> covered(file, d, starts, returnDate, request).stream())
        .toList();
  }

  private static Optional<Move> covered(
      JurisdictionFile file,
      Deadline was,
      DemandDeadlines starts,
      Setting returnDate,
      ExtensionRequest request) {
    var effect = ExtensionEffect.of(was.kind(), was.demand().subpoena(), request.writing());
    var original = starts.main().basis().setting();
    return effect == ExtensionEffect.NOTHING
        ? Optional.empty()
        : starts.deadlines().stream()
            .filter(s -> s.id().equals(was.id()))
            .findFirst()
            .flatMap(
                s ->
                    request.newDate() instanceof NewDate.LookAgain stay
                        ? stay.setting(was, request.byOrder())
                        : Optional.of(Resetting.replace(s.basis().setting(), original, returnDate)))
            .map(anew -> ExtensionWords.basis(was, anew, effect, request).setting())
            .flatMap(setting -> moved(file, was, setting));
  }

  private static Optional<Move> moved(
      JurisdictionFile file, Deadline deadline, @Nullable Setting setting) {
    var basis = setting == null ? deadline.basis() : deadline.basis().set(setting, false);
    var date = file.dueDate(basis);
    var isSame = date.isSameDateAs(deadline.dueDate()) && basis.equals(deadline.basis());
    return isSame ? Optional.empty() : Optional.of(new Move(deadline, setting, date));
  }
}
