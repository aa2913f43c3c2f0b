package org.replyby.usecases.recalculating;

import java.time.LocalDate;
import java.util.Optional;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.demands.Correction;
import org.replyby.model.Basis;
import org.replyby.model.Deadline;

/**
 * The date that an extension gives: a fixed date, or more time with the point that it counts from.
 */
public sealed interface NewDate {
  /** A fixed date. */
  record On(DueOn due) implements NewDate {}

  /** This much more time. */
  record By(Span more, From from) implements NewDate {}

  /**
   * No date, but a day on which to look at it again: the time is stayed, or no day was given in the
   * first place. {@code why} is a clause.
   */
  record LookAgain(LocalDate on, String why) implements NewDate {}

  /** Where more time is counted from. */
  enum From {
    /** The period becomes longer and is recalculated from what started it. */
    TRIGGER,

    /** The time is counted from the date that the deadline has now. */
    CURRENT_DATE
  }

  /**
   * How the deadline is set then; empty if it is not counted from a trigger in that unit, or would
   * be longer than a period can be.
   */
  default Optional<Setting> setting(Deadline was, boolean byOrder) {
    return switch (this) {
      case On(var due) -> {
        var fixed = new Setting.Fixed(due, byOrder ? "the order" : "the extension");
        yield Optional.of(isOwed(was) ? new Setting.Owed(fixed, fixed) : fixed);
      }
      case LookAgain(var on, var why) -> Optional.of(lookAgain(was.basis().setting(), on, why));
      case By(var more, var from) ->
          switch (from) {
            case TRIGGER -> longer(was.basis().prevailing(), more);
            case CURRENT_DATE ->
                was.dueDate().aim() == Aim.SAFE_DATE
                    ? Optional.of(fromCurrentDate(was, more))
                    : Optional.empty();
          };
    };
  }

  private static boolean isOwed(Deadline was) {
    return was.basis().prevailing() instanceof Setting.Owed;
  }

  /** A stay keeps the way in which the date was set; a new review only moves. */
  private static Setting lookAgain(Setting was, LocalDate on, String why) {
    return switch (was) {
      case Setting.Unsettled note when note.isNote() -> lookAgain(note.due(), on, why);
      case Setting.Review review -> new Setting.Review(on, review.why());
      case Setting.Stayed stayed -> new Setting.Stayed(stayed.was(), on, why);
      default -> new Setting.Stayed(was, on, why);
    };
  }

  /**
   * Counted from the day that the deadline has. If that day had rolled, the time may also run from
   * the day as counted: the safe date is the earlier of the two.
   */
  private static Setting fromCurrentDate(Deadline was, Span more) {
    var rolled =
        new Setting.Forward(
            Trigger.on(Correction.DATE_EXTENDED, lastDay(was.dueDate())),
            more,
            convention(was.basis()),
            Service.none());
    if (was.dueDate().due() == null) {
      return new Setting.Unsettled(
          was.basis().prevailing(),
          rolled,
          "No final date is known, so more time is counted from the safe date.");
    }
    return longer(was.basis().prevailing(), more)
        .<Setting>map(
            counted ->
                new Setting.Unsettled(
                    rolled,
                    new Setting.EarlierOf(rolled, counted),
                    "More time is counted from the date that the deadline had, and from the day as"
                        + " first counted; the safe date is the earlier (cf. MPEP 710.01(a))."))
        .orElse(rolled);
  }

  /** The safe date if no due date can be computed. */
  private static LocalDate lastDay(DueDate date) {
    var due = date.day();
    return due == null ? date.alarmDay() : due;
  }

  private static Optional<Setting> longer(Setting setting, Span more) {
    if (setting instanceof Setting.Owed(var counted, var latest)) {
      return longer(counted, more)
          .flatMap(due -> longer(latest, more).map(late -> new Setting.Owed(due, late)));
    }
    if (setting instanceof Setting.Forward(var trigger, var span, var convention, var service)
        && span.unit() == more.unit()
        && span.canBeLongerBy(more.count())) {
      return Optional.of(
          new Setting.Forward(trigger, span.longerBy(more.count()), convention, service));
    }
    return Optional.empty();
  }

  /** The way the deadline was counted, or else the way deadlines kept at that place are counted. */
  private static Convention convention(Basis basis) {
    if (basis.prevailing() instanceof Setting.Forward forward) {
      return forward.convention();
    }
    return switch (basis.place()) {
      case OFFICE -> Convention.letter();
      case COURT, NEW_CASE -> new Convention.Rule6();
    };
  }
}
