package org.replyby.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which days are closed for one court or office, and why: weekends, federal holidays, state
 * holidays, and days that were added. A day is open only if nothing at all closes it.
 */
public final class ClosedDays {
  private static final Closure SATURDAY = new Closure(ClosureKind.WEEKEND, "a Saturday", "");
  private static final Closure SUNDAY = new Closure(ClosureKind.WEEKEND, "a Sunday", "");

  private final @Nullable String state;
  private final @Nullable HolidayTable stateHolidays;
  private final Map<LocalDate, List<Closure>> added;

  private ClosedDays(
      @Nullable String state,
      @Nullable HolidayTable stateHolidays,
      Map<LocalDate, List<Closure>> added) {
    this.state = state;
    this.stateHolidays = stateHolidays;
    this.added = added;
  }

  /** Federal holidays alone: no state is given. */
  public static ClosedDays federal() {
    return new ClosedDays(null, null, Map.of());
  }

  /** The closed days of a court or office in a state, given by its postal code. */
  public static ClosedDays in(@Nullable String state) {
    var table = state == null ? null : StateHolidays.find(state).map(s -> s.table()).orElse(null);
    return new ClosedDays(state, table, Map.of());
  }

  /** These days and those that a jurisdiction added. */
  public ClosedDays with(Collection<Closing> closings) {
    var all = new HashMap<LocalDate, List<Closure>>();
    added.forEach((day, own) -> all.put(day, new ArrayList<>(own)));
    for (var closing : closings) {
      all.computeIfAbsent(closing.date(), day -> new ArrayList<>()).add(closing.closure());
    }
    return new ClosedDays(state, stateHolidays, all);
  }

  /** Whether the day is open under every reading, at least until noon. */
  public boolean isOpen(LocalDate day) {
    return first(day, ClosureKind::closesTheWholeDay) == null;
  }

  /** What closes a day; empty if it is open under every reading. */
  public Optional<Closure> find(LocalDate day) {
    return Optional.ofNullable(first(day, ClosureKind::closesTheWholeDay));
  }

  /** What closes the offices at noon of a day; empty if nothing does. */
  Optional<Closure> fromNoon(LocalDate day) {
    return Optional.ofNullable(first(day, kind -> !kind.closesTheWholeDay()));
  }

  /** The first reason, of a wanted kind, why a day is closed, or null if there is none. */
  @Nullable Closure first(LocalDate day, Predicate<ClosureKind> wanted) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY && wanted.test(ClosureKind.WEEKEND)) {
      return SATURDAY;
    }
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY && wanted.test(ClosureKind.WEEKEND)) {
      return SUNDAY;
    }
    var federal = wantedOf(FederalHolidays.holiday(day), wanted);
    return federal != null ? federal : local(day, wanted);
  }

  private @Nullable Closure local(LocalDate day, Predicate<ClosureKind> wanted) {
    var ofState = stateHolidays == null ? null : wantedOf(stateHolidays.find(day), wanted);
    if (ofState != null) {
      return ofState;
    }
    for (var own : added.getOrDefault(day, List.of())) {
      if (wanted.test(own.kind())) {
        return own;
      }
    }
    return wantedOf(FederalHolidays.closing(day), wanted);
  }

  /** What is not known about the state's holidays, as a sentence; empty if they are known. */
  Optional<String> unknown() {
    if (state != null && StateHolidays.areKnown(state)) {
      return Optional.empty();
    }
    var lack =
        state == null
            ? "No state is given, so ReplyBy knows no state holidays"
            : "ReplyBy does not know the state holidays of " + name(state);
    return Optional.of(lack + ": it counts only those that were added.");
  }

  private static String name(String state) {
    return StateHolidays.find(state).map(StateHolidays.State::name).orElse(state);
  }

  private static @Nullable Closure wantedOf(
      @Nullable Closure closure, Predicate<ClosureKind> wanted) {
    return closure != null && wanted.test(closure.kind()) ? closure : null;
  }
}
