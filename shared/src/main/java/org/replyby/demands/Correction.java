package org.replyby.demands;

import java.util.Optional;
import org.replyby.deadlines.Setting;
import org.replyby.model.DeadlineId;

/**
 * What happens to a demand's deadlines when its dates are corrected: what the demand started
 * before, what it starts now, and how its main deadline is currently set, which an extension may
 * have changed.
 */
public record Correction(DemandDeadlines was, DemandDeadlines is, Setting mainNow) {
  /**
   * How a deadline is set after the correction; empty if it does not belong to this demand. A
   * deadline covered by an extension of the return date still depends on that date. A deadline that
   * was itself extended keeps its extension, and only what it is counted from is corrected.
   */
  public Optional<Setting> of(DeadlineId id, Setting own) {
    var before = setting(was, id);
    var after = setting(is, id);
    return before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(corrected(own, before.get(), after.get()));
  }

  private Setting corrected(Setting own, Setting before, Setting after) {
    if (own.equals(before)) {
      return after;
    }
    if (own instanceof Setting.Unsettled unsettled) {
      return corrected(unsettled, before, after);
    }
    var mainWas = was.main().basis().setting();
    var mainIs = is.main().basis().setting();
    return own.equals(Resetting.replace(before, mainWas, mainNow))
        ? Resetting.replace(after, mainIs, main(mainWas, mainIs))
        : recalculated(own, before, after);
  }

  private Setting corrected(Setting.Unsettled own, Setting before, Setting after) {
    if (own.isNote()) {
      var both = corrected(own.due(), before, after);
      return new Setting.Unsettled(both, both, own.why());
    }
    return new Setting.Unsettled(
        corrected(own.due(), before.prevailing(), after.prevailing()),
        corrected(own.safe(), before.careful(), after.careful()),
        own.others(),
        own.why());
  }

  private Setting main(Setting mainWas, Setting mainIs) {
    return mainNow.equals(mainWas) ? mainIs : recalculated(mainNow, mainWas, mainIs);
  }

  /** The same setting, counted from the corrected triggers. */
  private static Setting recalculated(Setting own, Setting before, Setting after) {
    var corrected = own;
    for (var from : Resetting.triggers(before).toList()) {
      var to = Resetting.triggers(after).filter(t -> t.event().equals(from.event())).findFirst();
      corrected = to.isPresent() ? Resetting.replace(corrected, from, to.get()) : corrected;
    }
    return corrected;
  }

  private static Optional<Setting> setting(DemandDeadlines starts, DeadlineId id) {
    return starts.deadlines().stream()
        .filter(s -> s.id().equals(id))
        .map(s -> s.basis().setting())
        .findFirst();
  }
}
