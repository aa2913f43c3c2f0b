package org.replyby.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The alerts that the service has to send, by the design and not by the code. The model knows
 * nothing of tables, claims and faults. It names an alert as deadline id, plan, rung and official.
 */
final class ReferenceModel {
  static final ZoneId ZONE = ZoneId.of("America/Chicago");
  static final String PRIMARY = "Ann";
  static final String DEPUTY = "Dee";
  static final String WATCHER = "Wes";
  private static final String CONFIRM = "confirm";
  private static final String CLOSED = "closed";
  static final List<String> OFFICIALS = List.of(PRIMARY, DEPUTY, WATCHER);

  /** The service postpones an item that failed by five minutes, and may have to do so twice. */
  private static final Duration MAX_DELAY = Duration.ofMinutes(12);

  final Map<String, ModelDeadline> deadlines = new LinkedHashMap<>();

  /** The names of all alerts that have to be sent, and the moments when they had to be written. */
  final Map<String, Instant> alerts = new LinkedHashMap<>();

  /** The officials whose only address is cancelled. */
  final Set<String> unreachable = new HashSet<>();

  private final Map<String, Integer> timesReached = new LinkedHashMap<>();
  private final Map<String, Instant> delayedSince = new LinkedHashMap<>();

  void record(String id, boolean isSubpoena, Instant safeDue, Instant now) {
    var deadline = new ModelDeadline(id, safeDue, now);
    deadlines.put(id, deadline);
    addRung(deadline, isSubpoena ? "issued" : "received", false, now);
  }

  void extend(String id, Instant safeDue, Instant now) {
    var deadline = deadline(id);
    deadline.extend(safeDue, now);
    addRung(deadline, "extended", false, now);
  }

  /** Everyone hears of it at once: it may be the wrong deadline. */
  void close(String id, Instant now) {
    var deadline = deadline(id);
    deadline.open = false;
    live(OFFICIALS).forEach(official -> alerts.put(AlertName.of(deadline, CLOSED, official), now));
  }

  /** The same date under a new plan. */
  void reopen(String id, Instant now) {
    var deadline = deadline(id);
    deadline.open = true;
    deadline.extend(deadline.safeDue, now);
    addRung(deadline, "reopened", false, now);
  }

  /** An official who had no address has one again, and is told of the open deadlines. */
  void addAddress(String official, Instant now) {
    var times = timesReached.merge(official, 2, (before, first) -> before + 1);
    for (var deadline : deadlines.values()) {
      var isFor =
          !official.equals(DEPUTY) || deadline.daysLeft(now) <= 1 || unreachable.contains(PRIMARY);
      if (deadline.open && isFor) {
        alerts.put(AlertName.of(deadline, "open-" + times, official), now);
      }
    }
  }

  /**
   * {@code version} is that of the deadline once it is acknowledged. {@code called} are those whom
   * the service tried to call by a step.
   */
  void acknowledge(String alert, long version, Set<String> called, Instant now) {
    var deadline = deadlineOf(alert);
    if (AlertName.rungOf(alert).equals(CONFIRM) || AlertName.officialOf(alert).equals(WATCHER)) {
      return;
    }
    var writtenAt = Objects.requireNonNull(alerts.get(alert));
    if (deadline.open
        && AlertName.planOf(alert) == deadline.plan
        && deadline.unanswered
        && !writtenAt.isBefore(deadline.lastRungAt)) {
      deadline.nextStep = null;
      deadline.unanswered = false;
      live(OFFICIALS).stream()
          .filter(official -> deadline.called.contains(official) && called.contains(official))
          .filter(official -> !official.equals(AlertName.officialOf(alert)))
          .forEach(
              official -> alerts.put(AlertName.of(deadline, "known-" + version, official), now));
    }
  }

  private static List<String> toCall(int steps) {
    return steps == 1 ? List.of(DEPUTY) : List.of(PRIMARY, DEPUTY);
  }

  /** What the service's own table says that it did. */
  interface Progress {
    /** Whether it wrote a rung, or so many steps of it. */
    boolean includes(ModelDeadline deadline, String rung, int steps);

    /** Whether it reminded somebody to have the date confirmed, or found that it is too late. */
    boolean isReminderOver(ModelDeadline deadline);
  }

  /**
   * The service ran. It must have written all alerts that were due, unless a fault delayed them. A
   * delayed alert counts as written when the service's table says so, which it must do soon.
   */
  void run(Instant now, boolean faultHit, Progress progress) {
    for (var deadline : deadlines.values()) {
      var isInTime = !faultHit && !delayedSince.containsKey(deadline.id);
      var due = deadline.open ? deadline.due(now) : null;
      var late = new ArrayList<String>();
      if (due != null) {
        if (isInTime || progress.includes(deadline, due.rung(), due.steps())) {
          add(deadline, due, now);
        } else {
          late.add(due.rung());
        }
      }
      if (deadline.hasToBeConfirmed(now)) {
        if (isInTime || progress.isReminderOver(deadline)) {
          remindToConfirm(deadline, now);
        } else {
          late.add(CONFIRM);
        }
      }
      checkDelay(deadline.id, late, now);
    }
  }

  private void checkDelay(String id, List<String> late, Instant now) {
    if (late.isEmpty()) {
      delayedSince.remove(id);
    } else if (delayedSince.computeIfAbsent(id, i -> now).plus(MAX_DELAY).isBefore(now)) {
      throw new AssertionError(late + " of " + id + " is not written by " + now);
    }
  }

  /** Nobody is an attorney: the primary official is told, or everybody if nothing reaches them. */
  private void remindToConfirm(ModelDeadline deadline, Instant now) {
    deadline.confirmAt = null;
    if (deadline.safeDue.isAfter(now)) {
      var audience = unreachable.contains(PRIMARY) ? OFFICIALS : List.of(PRIMARY);
      live(audience)
          .forEach(official -> alerts.put(AlertName.of(deadline, CONFIRM, official), now));
    }
  }

  private void add(ModelDeadline deadline, ModelDeadline.Due due, Instant now) {
    if (due.steps() == 0) {
      deadline.lastRungAt = now;
      addRung(deadline, due.rung(), deadline.unanswered, now);
    } else {
      deadline.steps = due.steps();
      var rung = deadline.rung + "-e" + deadline.steps;
      var own = live(toCall(deadline.steps));
      deadline.nextStep =
          own.isEmpty()
              ? nextEight(now, deadline.safeDue)
              : ModelHours.step(now, Duration.ofDays(1), deadline.safeDue);
      var audience = own.isEmpty() ? live(OFFICIALS) : own;
      deadline.called.addAll(audience);
      audience.forEach(official -> alerts.put(AlertName.of(deadline, rung, official), now));
    }
  }

  private List<String> live(List<String> officials) {
    return officials.stream().filter(official -> !unreachable.contains(official)).toList();
  }

  /** The next 08:00; null if it would come after the due date. */
  private static @Nullable Instant nextEight(Instant now, Instant due) {
    var day = now.atZone(ZONE).toLocalDate();
    var today = day.atTime(8, 0).atZone(ZONE).toInstant();
    var eight = today.isAfter(now) ? today : day.plusDays(1).atTime(8, 0).atZone(ZONE).toInstant();
    return eight.isBefore(due) ? eight : null;
  }

  private void addRung(ModelDeadline deadline, String rung, boolean afterUnanswered, Instant now) {
    var isForAll =
        Set.of("issued", "extended", "reopened").contains(rung)
            || rung.startsWith("d0")
            || rung.startsWith("late");
    var audience = new HashSet<>(List.of(PRIMARY, WATCHER));
    if (isForAll || deadline.daysLeft(now) <= 1) {
      audience.add(DEPUTY);
    }
    audience.removeAll(unreachable);
    if (!audience.contains(PRIMARY)) {
      live(List.of(DEPUTY)).forEach(audience::add);
    }
    deadline.setRung(rung, audience, afterUnanswered, now);
    audience.forEach(official -> alerts.put(AlertName.of(deadline, rung, official), now));
  }

  /** An alert that goes on, because the same rung reached nobody at an absent official. */
  void goOn(String alert, Instant now) {
    alerts.putIfAbsent(alert, now);
  }

  /** Whether an alert is true now: its date is current, and no later rung replaced it. */
  boolean isTrue(String alert) {
    var deadline = deadlineOf(alert);
    var rung = AlertName.rungOf(alert);
    if (deadline.open == rung.equals(CLOSED) || AlertName.planOf(alert) != deadline.plan) {
      return false;
    }
    if (rung.equals(CLOSED)) {
      return true;
    }
    if (rung.startsWith("open-") || rung.startsWith("known-") || rung.equals(CONFIRM)) {
      return true;
    }
    var escalated = rung.replaceFirst("-e\\d+$", "");
    if (!escalated.equals(rung)) {
      return escalated.equals(deadline.rung) && deadline.unanswered;
    }
    return rung.equals(deadline.rung) || !deadline.audience.contains(AlertName.officialOf(alert));
  }

  private ModelDeadline deadline(String id) {
    var deadline = deadlines.get(id);
    if (deadline == null) {
      throw new IllegalStateException(id + " is not on record");
    }
    return deadline;
  }

  private ModelDeadline deadlineOf(String alert) {
    return deadline(AlertName.deadlineOf(alert));
  }
}
