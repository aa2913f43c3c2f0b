package org.replyby.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be told to whom, written from the design and not from the code: deadlines with their
 * ladders, their last rung and its escalation. It knows nothing of tables, claims and faults. An
 * alert is named as plan, rung and official, behind its deadline's id.
 */
final class Reference {
  static final ZoneId CITY = ZoneId.of("America/Chicago");
  static final String PRIMARY = "Ann";
  static final String DEPUTY = "Dee";
  static final String WATCHER = "Wes";

  /** An item that could not be handled is put off for five minutes, perhaps twice. */
  private static final Duration MOST_PUT_OFF = Duration.ofMinutes(12);

  static final List<String> OFFICIALS = List.of(PRIMARY, DEPUTY, WATCHER);

  /** A deadline as the reference keeps it. */
  static final class Line {
    final String id;
    Instant safe;
    Instant from;
    Instant fired;
    int plan = 1;
    boolean open = true;
    String rung = "";
    Set<String> told = Set.of();
    int steps;
    @Nullable Instant nextStep;

    Line(String id, Instant safe, Instant now) {
      this.id = id;
      this.safe = safe;
      this.from = now;
      this.fired = now;
    }
  }

  private record Rung(String key, Instant at) {}

  final Map<String, Line> lines = new LinkedHashMap<>();
  final Map<String, Instant> born = new LinkedHashMap<>();
  private final Map<String, Integer> timesReached = new LinkedHashMap<>();
  private final Map<String, Instant> putOff = new LinkedHashMap<>();

  void recorded(String id, boolean isSubpoena, Instant safe, Instant now) {
    var line = new Line(id, safe, now);
    lines.put(id, line);
    tell(line, isSubpoena ? "issued" : "received", false, now);
  }

  void extended(String id, Instant safe, Instant now) {
    var line = line(id);
    line.plan++;
    line.safe = safe;
    line.from = now;
    line.fired = now;
    tell(line, "extended", false, now);
  }

  void closed(String id) {
    line(id).open = false;
  }

  void reached(String official, Instant now) {
    var times = timesReached.merge(official, 2, (had, first) -> had + 1);
    for (var line : lines.values()) {
      if (line.open && (!official.equals(DEPUTY) || daysLeft(line, now) <= 1)) {
        born.put(alert(line, "open-" + times, official), now);
      }
    }
  }

  void acknowledged(String alert) {
    var line = lineOf(alert);
    var since = Objects.requireNonNull(born.get(alert));
    if (line.open && planOf(alert) == line.plan && !since.isBefore(line.fired)) {
      line.nextStep = null;
    }
  }

  /** Whether the service says that it told a rung, or took so many steps of it. */
  interface Evidence {
    boolean has(Line line, String rung, int steps);
  }

  /**
   * The service looked at the clock. What it had to tell, it told; only what was put off because
   * something went wrong may come a little later, when it says so itself.
   */
  void ran(Instant now, boolean wentWrong, Evidence evidence) {
    for (var line : lines.values()) {
      var due = line.open ? due(line, now) : null;
      if (due == null) {
        putOff.remove(line.id);
      } else if ((!wentWrong && !putOff.containsKey(line.id))
          || evidence.has(line, due.rung(), due.steps())) {
        putOff.remove(line.id);
        apply(line, due, now);
      } else if (putOff.computeIfAbsent(line.id, id -> now).plus(MOST_PUT_OFF).isBefore(now)) {
        throw new AssertionError(due.rung() + " of " + line.id + " is not told by " + now);
      }
    }
  }

  /** What is to be told: a rung, with no step of it yet, or the next step of the last one. */
  private record Due(String rung, int steps) {}

  private static @Nullable Due due(Line line, Instant now) {
    var rungs = rungs(line, now).stream().filter(r -> r.at().isAfter(line.fired)).toList();
    if (!rungs.isEmpty()) {
      return new Due(rungs.getLast().key(), 0);
    }
    return line.nextStep != null && !line.nextStep.isAfter(now)
        ? new Due(line.rung, line.steps + 1)
        : null;
  }

  private void apply(Line line, Due due, Instant now) {
    if (due.steps() == 0) {
      line.fired = now;
      tell(line, due.rung(), line.nextStep != null, now);
    } else {
      line.steps = due.steps();
      line.nextStep = now.plus(Duration.ofDays(1));
      var audience = line.steps == 1 ? List.of(DEPUTY) : List.of(PRIMARY, DEPUTY);
      audience.forEach(o -> born.put(alert(line, line.rung + "-e" + line.steps, o), now));
    }
  }

  private void tell(Line line, String rung, boolean unanswered, Instant now) {
    var days = daysLeft(line, now);
    var toAll =
        Set.of("issued", "extended").contains(rung)
            || rung.startsWith("d0")
            || rung.startsWith("late");
    var told = new HashSet<>(List.of(PRIMARY, WATCHER));
    if (toAll || days <= 1) {
      told.add(DEPUTY);
    }
    line.rung = rung;
    line.told = told;
    line.steps = 0;
    var waits = rung.equals("issued") || rung.startsWith("d0") || unanswered || days <= 3;
    line.nextStep = waits && !rung.startsWith("late") ? now.plus(wait(line, now)) : null;
    told.forEach(o -> born.put(alert(line, rung, o), now));
  }

  /** A quarter of what is left, from half an hour to a day. */
  private static Duration wait(Line line, Instant now) {
    var quarter = Duration.between(now, line.safe).dividedBy(4);
    var least = Duration.ofMinutes(30);
    var most = Duration.ofDays(1);
    return quarter.compareTo(least) < 0 ? least : quarter.compareTo(most) > 0 ? most : quarter;
  }

  private static List<Rung> rungs(Line line, Instant now) {
    var day = day(line.safe);
    var window = ChronoUnit.DAYS.between(day(line.from), day);
    var rungs = new ArrayList<Rung>();
    for (var days : daysBefore(window)) {
      add(rungs, "d" + days, at(day.minusDays(days), LocalTime.of(9, 0)), line.safe);
    }
    if (window <= 3) {
      add(rungs, "d0-noon", at(day, LocalTime.NOON), line.safe);
    }
    for (int late = 1; !at(day.plusDays(late), LocalTime.of(9, 0)).isAfter(now); late++) {
      rungs.add(new Rung("late" + late, at(day.plusDays(late), LocalTime.of(9, 0))));
    }
    return rungs.stream().filter(r -> !r.at().isAfter(now)).toList();
  }

  /** Never less than two hours before the safe date. */
  private static void add(List<Rung> rungs, String key, Instant nine, Instant safe) {
    var latest = safe.minus(Duration.ofHours(2));
    rungs.add(new Rung(key, nine.isAfter(latest) ? latest : nine));
  }

  private static List<Integer> daysBefore(long window) {
    if (window >= 45) {
      return List.of(30, 14, 7, 3, 1, 0);
    }
    if (window >= 21) {
      return List.of(14, 7, 3, 1, 0);
    }
    if (window >= 10) {
      return List.of(7, 3, 1, 0);
    }
    return window >= 3 ? List.of(3, 2, 1, 0) : window == 2 ? List.of(2, 1, 0) : List.of(1, 0);
  }

  private static long daysLeft(Line line, Instant now) {
    return ChronoUnit.DAYS.between(day(now), day(line.safe));
  }

  /** Whether what an alert says still holds. */
  boolean holds(String alert) {
    var line = lineOf(alert);
    if (!line.open || planOf(alert) != line.plan) {
      return false;
    }
    var rung = rungOf(alert);
    if (rung.startsWith("open-")) {
      return true;
    }
    if (!base(rung).equals(rung)) {
      return base(rung).equals(line.rung) && line.nextStep != null;
    }
    return rung.equals(line.rung) || !line.told.contains(officialOf(alert));
  }

  private Line line(String id) {
    var line = lines.get(id);
    if (line == null) {
      throw new IllegalStateException(id + " is not on record");
    }
    return line;
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, CITY);
  }

  private static Instant at(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(CITY).toInstant();
  }

  private static String alert(Line line, String rung, String official) {
    return line.id + " " + line.plan + " " + rung + " " + official;
  }

  private Line lineOf(String alert) {
    return line(alert.split(" ", -1)[0]);
  }

  private static int planOf(String alert) {
    return Integer.parseInt(alert.split(" ", -1)[1]);
  }

  private static String rungOf(String alert) {
    return alert.split(" ", -1)[2];
  }

  static String officialOf(String alert) {
    return alert.split(" ", -1)[3];
  }

  private static String base(String rung) {
    return rung.replaceFirst("-e\\d+$", "");
  }
}
