package org.replyby.alerts.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.alerts.plan.Weekly;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Matter;
import org.replyby.model.Official;
import org.replyby.model.Reason;

/**
 * What a jurisdiction's digest says as of a moment: which deadlines are open, which of them were
 * {@code acknowledged}, how many alerts about them were {@code sent} in the last seven days, which
 * officials cannot be reached, the heads of the open matters' dockets, and which deadlines were
 * {@code closed} in the last {@code closedWithinDays}: seven, or more if a digest came late.
 */
public record Digest(
    String jurisdiction,
    ZoneId zone,
    Instant asOf,
    List<Deadline> open,
    Set<DeadlineId> acknowledged,
    Map<Reason, Integer> sent,
    List<Official> unreachable,
    List<Matter> heads,
    List<Deadline> closed,
    long closedWithinDays) {
  public Digest {
    open =
        open.stream()
            .sorted(
                Comparator.comparing((Deadline d) -> isOver(d, asOf))
                    .thenComparing(d -> d.dueDate().alarm()))
            .toList();
    acknowledged = Set.copyOf(acknowledged);
    sent = Map.copyOf(sent);
    unreachable = List.copyOf(unreachable);
    heads = List.copyOf(heads);
    closed = List.copyOf(closed);
  }

  /** A digest of a week in which nothing was closed. */
  public Digest(
      String jurisdiction,
      ZoneId zone,
      Instant asOf,
      List<Deadline> open,
      Set<DeadlineId> acknowledged,
      Map<Reason, Integer> sent,
      List<Official> unreachable,
      List<Matter> heads) {
    this(
        jurisdiction,
        zone,
        asOf,
        open,
        acknowledged,
        sent,
        unreachable,
        heads,
        List.of(),
        Weekly.DAYS);
  }

  /** Those that a text or a subject may name. */
  List<Deadline> named() {
    return open.stream().filter(d -> !d.demand().disclosure().isRestricted()).toList();
  }

  List<Deadline> closedNamed() {
    return closed.stream().filter(d -> !d.demand().disclosure().isRestricted()).toList();
  }

  boolean hasRestricted() {
    return named().size() < open.size();
  }

  /** Nothing is left to do about a right whose last day passed, so it comes last. */
  private static boolean isOver(Deadline deadline, Instant asOf) {
    return deadline.kind().isRight() && deadline.dueDate().hasPassed(asOf);
  }
}
