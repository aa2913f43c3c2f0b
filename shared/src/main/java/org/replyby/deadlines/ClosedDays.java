package org.replyby.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which days are closed for one court or office, and why: weekends, federal holidays, state
 * holidays, and days that were added. A day is open only if nothing at all closes it.
 */
public final class ClosedDays {
  private static final Closure SATURDAY = new Closure(ClosureKind.WEEKEND, "a Saturday", "");
  private static final Closure SUNDAY = new Closure(ClosureKind.WEEKEND, "a Sunday", "");

  private final @Nullable String state;
  private final @Nullable String cityState;
  private final @Nullable HolidayTable stateHolidays;
  private final @Nullable HolidayTable cityHolidays;
  private final Map<LocalDate, List<Closure>> added;

  /** {@code cityState} is null if the city is in the same state. */
  private ClosedDays(
      @Nullable String state, @Nullable String cityState, Map<LocalDate, List<Closure>> added) {
    this.state = state;
    this.cityState = cityState;
    this.stateHolidays = holidays(state);
    this.cityHolidays = holidays(cityState);
    this.added = added;
  }

  private static @Nullable HolidayTable holidays(@Nullable String state) {
    return state == null ? null : StateHolidays.find(state).map(s -> s.table()).orElse(null);
  }

  /** Federal holidays alone: no state is given. */
  public static ClosedDays federal() {
    return in(null);
  }

  /** The closed days of a court or office in a state, given by its postal code. */
  public static ClosedDays in(@Nullable String state) {
    return new ClosedDays(state, null, Map.of());
  }

  /** The same for a city whose own state may be another: its holidays close days, and move none. */
  public ClosedDays forCityIn(@Nullable String ofCity) {
    return new ClosedDays(state, Objects.equals(state, ofCity) ? null : ofCity, added);
  }

  /** The same for an office, which has no court: what only a court counts moves nothing. */
  ClosedDays ofOffice() {
    return new ClosedDays(null, cityState == null ? state : cityState, elsewhere(added));
  }

  /** These days and those that a jurisdiction added. */
  public ClosedDays with(Collection<Closing> closings) {
    return withClosures(closings, Closing::closure);
  }

  private ClosedDays withClosures(
      Collection<Closing> closings, Function<Closing, Closure> closure) {
    var all = new HashMap<LocalDate, List<Closure>>();
    added.forEach((day, own) -> all.put(day, new ArrayList<>(own)));
    for (var closing : closings) {
      all.computeIfAbsent(closing.date(), day -> new ArrayList<>()).add(closure.apply(closing));
    }
    return new ClosedDays(state, cityState, all);
  }

  /** The same; a closing of a kind that is not this court's, but another's, moves nothing. */
  public ClosedDays with(Collection<Closing> closings, Predicate<ClosureKind> isOfThisCourt) {
    return withClosures(
        closings,
        closing ->
            isOfThisCourt.test(closing.kind()) ? closing.closure() : closing.closure().elsewhere());
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
    var byOrder = wantedOf(FederalHolidays.closing(day), wanted);
    return byOrder != null || cityHolidays == null
        ? byOrder
        : ofCity(cityHolidays.find(day), wanted);
  }

  private static @Nullable Closure ofCity(
      @Nullable Closure closure, Predicate<ClosureKind> wanted) {
    return closure == null ? null : wantedOf(closure.elsewhere(), wanted);
  }

  /** What is not known about the states' holidays, as sentences; empty if they are known. */
  List<String> unknown() {
    if (state == null && cityState == null) {
      return List.of(
          "No state is given, so ReplyBy knows no state holidays, only the days that were added.");
    }
    return Stream.of(Optional.ofNullable(state), Optional.ofNullable(cityState))
        .flatMap(Optional::stream)
        .filter(each -> !StateHolidays.areKnown(each))
        .map(ClosedDays::unknown)
        .toList();
  }

  private static String unknown(String state) {
    return "ReplyBy may not know every state holiday of %s. Please check, and ask city staff to add any that is missing."
        .formatted(name(state));
  }

  private static Map<LocalDate, List<Closure>> elsewhere(Map<LocalDate, List<Closure>> added) {
    var all = new HashMap<LocalDate, List<Closure>>();
    added.forEach((day, own) -> all.put(day, own.stream().map(Closure::elsewhere).toList()));
    return all;
  }

  private static String name(String state) {
    return StateHolidays.find(state).map(StateHolidays.State::name).orElse(state);
  }

  private static @Nullable Closure wantedOf(
      @Nullable Closure closure, Predicate<ClosureKind> wanted) {
    return closure != null && wanted.test(closure.kind()) ? closure : null;
  }
}
