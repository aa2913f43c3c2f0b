package org.replyby.demands;

import java.util.List;
import java.util.Optional;
import org.replyby.deadlines.Setting;
import org.replyby.model.DeadlineId;

/**
 * What happens to a demand's deadlines when its dates are corrected: what the demand started
 * before, what it starts now, and how its main deadline is currently set, which an extension may
 * have changed.
 */
public record Correction(DemandDeadlines was, DemandDeadlines is, Setting mainNow) {
  /** What more time is counted from if it runs from the date that the deadline had. */
  public static final String DATE_EXTENDED = "the date extended";

  private static final String UNSURE =
      "More time was given from a date that was corrected since. Until the extension is recorded"
          + " again, the safe date does not count on it.";

  /**
   * How a deadline is set after the correction; empty if it does not belong to this demand. A
   * deadline covered by an extension of the return date still depends on that date. A deadline that
   * was itself extended keeps its extension, and only what it is counted from is corrected.
   */
  public Optional<Setting> of(DeadlineId id, Setting own) {
    var before = was.setting(id);
    var after = is.setting(id);
    return before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(corrected(own, before.get(), after.get()));
  }

  private Setting corrected(Setting own, Setting before, Setting after) {
    if (own.equals(before)) {
      return after;
    }
    if (before.equals(after)) {
      return own;
    }
    if (own instanceof Setting.Stayed(var suspended, var reviewOn, var why)) {
      return new Setting.Stayed(corrected(suspended, before, after), reviewOn, why);
    }
    if (after.careful() instanceof Setting.Uncounted) {
      return after;
    }
    if (isCountedFromTheOldDate(own)) {
      var longer = recalculated(own, before, after);
      return new Setting.Unsettled(
          longer.prevailing(), new Setting.EarlierOf(longer.careful(), after.careful()), UNSURE);
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
        others(own, before, after),
        own.why());
  }

  private static List<Setting.Alternative> others(
      Setting.Unsettled own, Setting before, Setting after) {
    return own.others().equals(others(before)) ? others(after) : own.others();
  }

  private static List<Setting.Alternative> others(Setting setting) {
    return setting instanceof Setting.Unsettled unsettled ? unsettled.others() : List.of();
  }

  private Setting main(Setting mainWas, Setting mainIs) {
    return mainNow.equals(mainWas) ? mainIs : recalculated(mainNow, mainWas, mainIs);
  }

  /** "N more days" were given from a date that was itself wrong. */
  private static boolean isCountedFromTheOldDate(Setting own) {
    return Resetting.triggers(own).anyMatch(t -> t.event().equals(DATE_EXTENDED));
  }

  /** The same setting, counted from the corrected triggers, and as much longer as it was. */
  private static Setting recalculated(Setting own, Setting before, Setting after) {
    if (own instanceof Setting.Forward(var from, var span, var _, var _)
        && before instanceof Setting.Forward was
        && after instanceof Setting.Forward is
        && from.equals(was.trigger())
        && span.unit() == was.span().unit()
        && span.unit() == is.span().unit()
        && is.span().canBeLongerBy(span.count() - was.span().count())) {
      var longer = is.span().longerBy(span.count() - was.span().count());
      return new Setting.Forward(is.trigger(), longer, is.convention(), is.service());
    }
    var corrected = own;
    for (var from : Resetting.triggers(before).toList()) {
      var to = Resetting.triggers(after).filter(t -> t.event().equals(from.event())).findFirst();
      corrected = to.isPresent() ? Resetting.replace(corrected, from, to.get()) : corrected;
    }
    return corrected;
  }
}
