package org.replyby.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Aim;

/**
 * What a campaign's row says of a deadline. {@code due} is the last instant under the prevailing
 * reading, null if it cannot be computed; {@code alarm} is the safe date, or, if {@code aim} is
 * another, the next day on which to look; both are read in {@code zone}. {@code on} is the day in
 * the city on which it was met or withdrawn, null while it is open.
 */
public record SharedDeadline(
    DeadlineKind kind,
    Aim aim,
    @Nullable Instant due,
    Instant alarm,
    ZoneId zone,
    State state,
    @Nullable LocalDate on) {
  /** What was stored; whether the last day has passed, only the clock says. */
  public enum State {
    OPEN,
    MET,
    WITHDRAWN
  }

  private static final Comparator<Deadline> ORDER =
      Comparator.comparing((Deadline d) -> !d.isOpen())
          .thenComparing(d -> d.dueDate().alarm())
          .thenComparing(d -> d.id().toString());

  /** All but the void ones: the open ones first, the earliest first. */
  static List<SharedDeadline> of(List<Deadline> deadlines) {
    return deadlines.stream()
        .filter(SharedDeadline::isOnRecord)
        .sorted(ORDER)
        .map(SharedDeadline::of)
        .toList();
  }

  /** Whether both look the same in a row. */
  public static boolean isSame(Deadline was, Deadline is) {
    return of(List.of(was)).equals(of(List.of(is)));
  }

  /** The earliest safe instant of a duty or right; null for anything else. */
  public @Nullable Instant safeDue() {
    return aim == Aim.SAFE_DATE ? alarm : null;
  }

  /** Whether it is open although its last instant has passed under every reading. */
  public boolean hasLapsed(Instant now) {
    return state == State.OPEN && aim == Aim.SAFE_DATE && due != null && !now.isBefore(due);
  }

  /** Whether it was a demand's own deadline, and the reply went out. */
  boolean isAnswer() {
    return state == State.MET
        && (kind == DeadlineKind.RESPONSE || kind == DeadlineKind.SUBPOENA_RETURN);
  }

  private static boolean isOnRecord(Deadline deadline) {
    return !(deadline.state() instanceof DeadlineState.Voided);
  }

  private static SharedDeadline of(Deadline deadline) {
    var date = deadline.dueDate();
    var state =
        switch (deadline.state()) {
          case DeadlineState.Met met -> State.MET;
          case DeadlineState.Withdrawn withdrawn -> State.WITHDRAWN;
          case DeadlineState.Open open -> State.OPEN;
          case DeadlineState.Voided voided ->
              throw new IllegalArgumentException("what is void is in no row");
        };
    var on = deadline.state() instanceof DeadlineState.Ending ending ? ending.on() : null;
    return new SharedDeadline(
        deadline.kind(), date.aim(), date.due(), date.alarm(), date.zone(), state, on);
  }
}
