package org.replyby.alerts.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.PlannedRung.State;
import org.replyby.deadlines.DueDate;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Reason;

/**
 * One version of a deadline's plan, from its start until {@code ended}, which is null while the
 * version is in force. {@code notReminded} is why attorneys were not, or will not be, reminded to
 * confirm the date; null if nothing speaks against it.
 */
record PlanVersion(
    int version,
    Rung opening,
    Instant start,
    DeadlineKind kind,
    DueDate dueDate,
    @Nullable String ended,
    @Nullable String notReminded,
    CityCalendar city,
    boolean isThinned) {

  Stream<PlannedRung> rungs(Map<FiringKey, Firing> all, Instant now) {
    var fired = ofThisVersion(all);
    var told = opened(fired);
    var full = ReminderPlan.of(start, kind, dueDate, city);
    var plan = isThinned ? full.thinned() : full;
    var late = shownAfterLadder(fired, plan);
    return Stream.concat(
        Stream.of(told),
        Stream.concat(
            Stream.concat(plan.ladder().stream(), ConfirmReminder.of(start, dueDate).stream())
                .sorted(Comparator.comparing(Rung::at))
                .map(rung -> shown(rung, fired, now)),
            late.map(rung -> shown(rung, fired, now))));
  }

  /** Told in the transaction that began the plan, or by the next sweep. */
  private PlannedRung opened(Map<String, Firing> fired) {
    var itself = fired.get(opening.key());
    var why = itself != null && itself.isToNobody() ? whyFired(itself) : "alerts written at once";
    if (!opening.isToldBySweep()) {
      return new PlannedRung(opening, version, State.FIRED, start, why);
    }
    if (itself != null) {
      return new PlannedRung(opening, version, State.FIRED, itself.at(), why);
    }
    var merged = fired.keySet().stream().filter(key -> tells(fired, key, opening)).findFirst();
    return merged
        .map(key -> unfired(opening, State.SUPERSEDED, "one alert told it: " + key))
        .orElseGet(
            () ->
                ended == null
                    ? unfired(opening, State.PLANNED, "its moment has come")
                    : unfired(opening, State.SUPERSEDED, ended));
  }

  private Map<String, Firing> ofThisVersion(Map<FiringKey, Firing> all) {
    return all.entrySet().stream()
        .filter(entry -> entry.getKey().planVersion() == version)
        .collect(Collectors.toMap(entry -> entry.getKey().rung(), Map.Entry::getValue));
  }

  /**
   * The rungs after the ladder can be without end: shows those that were told, and the next one if
   * the plan is in force.
   */
  private Stream<Rung> shownAfterLadder(Map<String, Firing> fired, ReminderPlan plan) {
    var inLadder = plan.ladder().stream().map(Rung::key).collect(Collectors.toSet());
    var prefix = plan.tail().prefix();
    var told =
        Stream.concat(
                fired.keySet().stream(),
                fired.values().stream().flatMap(f -> f.insteadOf().stream()))
            .filter(key -> key.startsWith(prefix) && !inLadder.contains(key))
            .map(key -> key.substring(prefix.length()))
            .filter(n -> !n.isEmpty() && n.chars().allMatch(Character::isDigit))
            .map(Integer::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    var shown = told.stream().map(plan::afterLadder);
    var since = told.isEmpty() ? Instant.MIN : plan.afterLadder(told.last()).at();
    return ended == null ? Stream.concat(shown, plan.tail().firstAfter(since).stream()) : shown;
  }

  private PlannedRung shown(Rung rung, Map<String, Firing> fired, Instant now) {
    var itself = fired.get(rung.key());
    if (itself != null) {
      return new PlannedRung(rung, version, State.FIRED, itself.at(), whyFired(itself));
    }
    if (!rung.at().isAfter(start)) {
      return unfired(rung, State.PASSED_BEFORE, "passed before " + beginning());
    }
    var merged = fired.keySet().stream().filter(key -> tells(fired, key, rung)).findFirst();
    if (merged.isPresent()) {
      return unfired(rung, State.SUPERSEDED, "one alert told it: " + merged.get());
    }
    if (notReminded != null && rung.reason() == Reason.UNCONFIRMED) {
      return unfired(rung, State.SUPERSEDED, notReminded);
    }
    if (ended != null) {
      return unfired(rung, State.SUPERSEDED, ended);
    }
    return unfired(rung, State.PLANNED, rung.at().isAfter(now) ? "planned" : "its moment has come");
  }

  private static boolean tells(Map<String, Firing> fired, String key, Rung rung) {
    var by = fired.get(key);
    return by != null && by.insteadOf().contains(rung.key());
  }

  private static String whyFired(Firing itself) {
    if (itself.isToNobody()) {
      return "nobody could be told";
    }
    return itself.insteadOf().isEmpty()
        ? "alerts written"
        : "alerts written, with %d missed before it".formatted(itself.insteadOf().size());
  }

  private String beginning() {
    return version == 1 ? "it was recorded" : "the date was changed";
  }

  private PlannedRung unfired(Rung rung, State state, String why) {
    return new PlannedRung(rung, version, state, null, why);
  }
}
