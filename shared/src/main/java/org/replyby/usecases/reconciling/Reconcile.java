package org.replyby.usecases.reconciling;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;

/**
 * Holds each jurisdiction against SNS once a day, the one that waited longest first, as long as
 * there is time: a run that is cut off goes on with the next. What cannot be held is reported, and
 * tried again by the next run.
 */
public final class Reconcile {
  /** An hour less than a day: runs are an hour apart, and a day must not grow to 25 of them. */
  static final Duration AT_MOST_EVERY = Duration.ofHours(23);

  private final Jurisdictions roll;
  private final ReconcileJurisdiction jurisdiction;
  private final InstantSource clock;
  private final Journal journal;

  public Reconcile(
      Jurisdictions roll,
      ReconcileJurisdiction jurisdiction,
      InstantSource clock,
      Journal journal) {
    this.roll = roll;
    this.jurisdiction = jurisdiction;
    this.clock = clock;
    this.journal = journal;
  }

  /** What became of the jurisdictions whose turn it was, in counts. */
  public enum Did {
    RECONCILED,
    /** Not all of it could be held: the next run tries again. */
    LEFT,
    FAILED
  }

  public Map<Did, Integer> reconcile(TimeLeft timeLeft) {
    var now = Moments.now(clock);
    var done = new EnumMap<Did, Integer>(Did.class);
    for (var line : turn(now)) {
      done.merge(guarded(line, now, timeLeft), 1, Integer::sum);
    }
    return done;
  }

  private List<Jurisdictions.Line> turn(Instant now) {
    var turn = new ArrayList<Jurisdictions.Line>();
    String after = null;
    do {
      after = add(roll.lines(after), now.minus(AT_MOST_EVERY), turn);
    } while (after != null);
    turn.sort(
        Comparator.comparing(
            Jurisdictions.Line::reconciledAt, Comparator.nullsFirst(Comparator.naturalOrder())));
    return turn;
  }

  private static @Nullable String add(
      Page<Jurisdictions.Line> page, Instant latest, List<Jurisdictions.Line> turn) {
    page.items().stream()
        .filter(line -> line.reconciledAt() == null || !line.reconciledAt().isAfter(latest))
        .forEach(turn::add);
    return page.next();
  }

  @SuppressWarnings("CatchingUnchecked")
  private Did guarded(Jurisdictions.Line line, Instant now, TimeLeft timeLeft) {
    try {
      if (!timeLeft.allowsAnother() || !jurisdiction.reconcile(line.jurisdiction(), timeLeft)) {
        return Did.LEFT;
      }
      roll.reconciled(line.jurisdiction(), now);
      return Did.RECONCILED;
    } catch (RuntimeException fault) {
      journal.note(
          "jurisdiction.not-reconciled",
          Map.of(
              "jurisdiction", line.jurisdiction().toString(),
              "fault", fault.getClass().getName()));
      return Did.FAILED;
    }
  }
}
