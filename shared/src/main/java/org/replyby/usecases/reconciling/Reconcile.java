package org.replyby.usecases.reconciling;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;

/**
 * Checks each jurisdiction against SNS once a day, the one that waited longest first, while there
 * is time: the next run takes those that this one did not reach. A jurisdiction that cannot be
 * checked is reported, and the next run tries it again.
 */
public final class Reconcile {
  /** An hour less than a day: runs are an hour apart, and a day must not grow to 25 of them. */
  static final Duration AT_MOST_EVERY = Duration.ofHours(23);

  private final Jurisdictions jurisdictions;
  private final ReconcileJurisdiction jurisdiction;
  private final InstantSource clock;
  private final Journal journal;

  public Reconcile(
      Jurisdictions jurisdictions,
      ReconcileJurisdiction jurisdiction,
      InstantSource clock,
      Journal journal) {
    this.jurisdictions = jurisdictions;
    this.jurisdiction = jurisdiction;
    this.clock = clock;
    this.journal = journal;
  }

  /** What became of the jurisdictions whose turn it was, in counts. */
  public enum Did {
    RECONCILED,
    /** Not all of it could be checked: the next run tries again. */
    LEFT,
    FAILED
  }

  public Map<Did, Integer> reconcile(TimeLeft timeLeft) {
    var now = Moments.now(clock);
    var done = new EnumMap<Did, Integer>(Did.class);
    for (var line : turn(now)) {
      done.merge(attempt(line, now, timeLeft), 1, Integer::sum);
    }
    return done;
  }

  private List<Jurisdictions.Line> turn(Instant now) {
    var latest = now.minus(AT_MOST_EVERY);
    return Page.all(jurisdictions::lines)
        .filter(line -> line.reconciledAt() == null || !line.reconciledAt().isAfter(latest))
        .sorted(
            Comparator.comparing(
                Jurisdictions.Line::reconciledAt, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  private Did attempt(Jurisdictions.Line line, Instant now, TimeLeft timeLeft) {
    return Attempt.oneOfMany(
            journal,
            "jurisdiction.not-reconciled",
            Map.of("jurisdiction", line.jurisdiction().toString()),
            () -> one(line, now, timeLeft))
        .orElse(Did.FAILED);
  }

  private Did one(Jurisdictions.Line line, Instant now, TimeLeft timeLeft) {
    if (!timeLeft.allowsAnother() || !jurisdiction.reconcile(line.jurisdiction(), timeLeft)) {
      return Did.LEFT;
    }
    jurisdictions.reconciled(line.jurisdiction(), now);
    return Did.RECONCILED;
  }
}
