package org.replyby.usecases.recalculating;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Recalculation;
import org.replyby.model.Terms;

/** What a change does to a deadline. */
public sealed interface Effect {
  /** What the job has to do for it; empty if nothing. */
  Optional<Recalculation.Step> step();

  /** Everything about it that a preview promises. */
  String identity();

  /**
   * The deadline moves, or only what is said about it changes. {@code terms} is null if it keeps
   * its own.
   */
  record Move(Deadline was, @Nullable Terms terms, DueDate date) implements Effect {
    /** Whether a date changes, or the zone in which it is read. */
    public boolean isRedated() {
      return !date.isSameDateAs(was.dueDate()) || !date.zone().equals(was.dueDate().zone());
    }

    @Override
    public Optional<Recalculation.Step> step() {
      return Optional.of(new Recalculation.Step.Move(was.id(), was.plan().version(), terms));
    }

    @Override
    public String identity() {
      return "move " + Effect.of(was) + " " + terms + " " + dates(date);
    }
  }

  /** A deadline begins, or is open again after an earlier correction had voided it. */
  record Begin(DeadlineId id, Terms terms, DueDate date) implements Effect {
    @Override
    public Optional<Recalculation.Step> step() {
      return Optional.of(new Recalculation.Step.Begin(id, terms));
    }

    @Override
    public String identity() {
      return "begin " + id + " " + terms + " " + dates(date);
    }
  }

  /** A deadline ends, because it should never have been on record. */
  record End(Deadline was) implements Effect {
    @Override
    public Optional<Recalculation.Step> step() {
      return Optional.of(new Recalculation.Step.End(was.id()));
    }

    @Override
    public String identity() {
      return "end " + Effect.of(was);
    }
  }

  /** A deadline stays although what it hangs on changes; {@code why} says why. */
  record Stay(Deadline was, String why) implements Effect {
    static Stay of(Deadline was) {
      return new Stay(
          was,
          was.basis().fixedByOrder()
              ? "a court's order fixed its date"
              : "its date was already changed 50 times, which is the most");
    }

    @Override
    public Optional<Recalculation.Step> step() {
      return Optional.empty();
    }

    @Override
    public String identity() {
      return "stay " + Effect.of(was);
    }
  }

  /** A deadline keeps its date, and its next reminder is on another day. */
  record Replan(Deadline was) implements Effect {
    @Override
    public Optional<Recalculation.Step> step() {
      return Optional.of(new Recalculation.Step.Move(was.id(), was.plan().version(), null));
    }

    @Override
    public String identity() {
      return "replan " + Effect.of(was);
    }
  }

  /** The deadline to which it happens; empty if it begins only now. */
  static Optional<Deadline> was(Effect effect) {
    return switch (effect) {
      case Move move -> Optional.of(move.was());
      case End end -> Optional.of(end.was());
      case Replan replan -> Optional.of(replan.was());
      case Stay stay -> Optional.of(stay.was());
      case Begin begin -> Optional.empty();
    };
  }

  private static String of(Deadline deadline) {
    return deadline.id() + " " + deadline.plan().version() + " " + dates(deadline.dueDate());
  }

  private static String dates(DueDate date) {
    return "%s %s %s %s".formatted(date.due(), date.alarm(), date.aim(), date.zone());
  }
}
