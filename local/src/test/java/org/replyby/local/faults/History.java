package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.local.Samples;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.DeadlineId;
import org.replyby.model.OfficialId;

/** A history as the service lives it, beside the reference; each move is checked as it is made. */
final class History {
  /** Leases, back-offs and outcomes that are not on the docket yet. */
  private static final Duration SETTLING = Duration.ofHours(3);

  private static final int MOST_RUNS = 500;

  private final Works works;
  private final Town town;
  private final Reference reference = new Reference();
  private final Map<String, OfficialId> officials = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final Set<String> everUnreachable = new HashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, LocalDate> dates = new HashMap<>();
  private final List<String> inOrder = new ArrayList<>();
  private Wire.@Nullable Plan hit;
  private boolean streams = true;
  private int windows;
  private int hits;

  History(Works works) {
    this.works = works;
    this.town = works.town();
    for (var name : Reference.OFFICIALS) {
      var tier = name.equals(Reference.DEPUTY) ? "deputy" : "primary";
      var official = town.official(name, name.equals(Reference.WATCHER) ? "watcher" : tier);
      officials.put(name, official);
      addresses.put(name, town.email(official));
    }
  }

  /** Plays it, and holds the outcome against the reference; how many faults were met. */
  int play(List<Move> moves) {
    for (var move : moves) {
      make(move);
    }
    streams = true;
    hit = null;
    pass(SETTLING);
    end();
    works.clear();
    return hits;
  }

  private Instant now() {
    return works.clock.instant();
  }

  private void make(Move move) {
    switch (move) {
      case Move.Recorded(var days, var isSubpoena) -> record(days, isSubpoena);
      case Move.Extended(var which, var days) -> open(which).ifPresent(d -> extend(d, days));
      case Move.Met(var which) -> open(which).ifPresent(this::meet);
      case Move.Withdrawn(var which) -> open(which).ifPresent(this::withdraw);
      case Move.Acknowledged(var which) -> acknowledge(which);
      case Move.Passed(var hours) -> pass(Duration.ofHours(hours));
      case Move.Down(var hours) -> {
        works.clock.set(now().plus(Duration.ofHours(hours)));
        run();
      }
      case Move.Hit(var call, var fault) -> hit = new Wire.Plan(fault, call);
      case Move.Turned(var which) -> turn(Reference.OFFICIALS.get(which % 3));
      case Move.StreamTurned() -> streams = !streams;
    }
  }

  private void record(int days, boolean isSubpoena) {
    var today = LocalDate.ofInstant(now(), Reference.CITY);
    var day = workday(today.plusDays(days));
    var due = Map.of("date", day.toString());
    var answer =
        isSubpoena
            ? town.ask(
                "POST",
                "/v1/subpoenas",
                Samples.subpoena(
                    "jurisdiction", town.id.toString(),
                    "issuedOn", today.toString(),
                    "returnDate", due))
            : town.ask(
                "POST",
                "/v1/letters",
                Samples.letter(
                    "jurisdiction", town.description(),
                    "datedOn", today.toString(),
                    "announcedOn", today.toString(),
                    "receivedOn", today.toString(),
                    "responseDue", due));
    var deadline = answer.map("deadline");
    dates.put(id(deadline), day);
    reference.recorded(id(deadline), isSubpoena, safe(deadline), now());
    run();
  }

  /** No weekend, and no holiday of 2018: those are the calculator's to know. */
  private static LocalDate workday(LocalDate day) {
    var wanted = day;
    while (Set.of(6, 7).contains(wanted.getDayOfWeek().getValue())
        || Set.of("2018-02-12", "2018-02-19", "2018-05-28", "2018-07-04", "2018-09-03")
            .contains(wanted.toString())) {
      wanted = wanted.plusDays(1);
    }
    return wanted;
  }

  private Optional<String> open(int which) {
    var open =
        reference.lines.values().stream().filter(line -> line.open).map(line -> line.id).toList();
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(which % open.size()));
  }

  private void extend(String deadline, int days) {
    var today = LocalDate.ofInstant(now(), Reference.CITY);
    var due = workday(today.plusDays(days));
    if (due.equals(dates.get(deadline))) {
      return;
    }
    var extended =
        town.ask(
            "POST",
            "/v1/deadlines/" + deadline + "/extension",
            Map.of("due", Map.of("date", due.toString()), "grantedBy", "BJA", "why", "More time."));
    dates.put(deadline, due);
    reference.extended(deadline, safe(extended.body()), now());
    run();
  }

  private void meet(String deadline) {
    town.ask("POST", "/v1/deadlines/" + deadline + "/met", Map.of("on", today()));
    reference.closed(deadline);
    run();
  }

  private void withdraw(String deadline) {
    town.ask(
        "POST",
        "/v1/deadlines/" + deadline + "/withdrawn",
        Map.of("on", today(), "why", "Settled."));
    reference.closed(deadline);
    run();
  }

  private String today() {
    return LocalDate.ofInstant(now(), Reference.CITY).toString();
  }

  /** Only what was sent can be; what is on its way at this moment is tried again later. */
  private void acknowledge(int which) {
    if (inOrder.isEmpty()) {
      return;
    }
    var alert = inOrder.get(inOrder.size() - 1 - which % inOrder.size());
    var answer = town.tell("/v1/alerts/" + idOf(alert) + "/acknowledgment");
    if (answer.status() == 200 || answer.status() == 201) {
      reference.acknowledged(alert);
    } else {
      assertThat(answer.status()).as("%s", alert).isEqualTo(503);
    }
    run();
  }

  private void turn(String name) {
    var official = officials.get(name);
    var address = addresses.remove(name);
    if (address != null) {
      town.cancel(address);
      everUnreachable.add(name);
    } else if (official != null) {
      addresses.put(name, town.email(official));
      reference.reached(name, now());
    }
    run();
  }

  /** From one due moment to the next. */
  private void pass(Duration time) {
    var end = now().plus(time);
    for (int runs = 0; runs < MOST_RUNS; runs++) {
      var next = works.nextMoment(end);
      if (next.isEmpty()) {
        works.clock.set(end);
        run();
        return;
      }
      var minute = Works.minuteOf(next.get());
      works.clock.set(minute.isAfter(now()) ? minute : now().plus(Duration.ofMinutes(1)));
      run();
    }
    throw new AssertionError("something is due without an end at " + now());
  }

  /** One minute of the service: whatever is hit in it, the next one goes on. */
  private void run() {
    var plan = hit;
    works.wire.watch(plan);
    minute();
    works.wire.stop();
    var step = works.wire.hit();
    if (plan != null && step.isPresent()) {
      hits++;
      windows += Trial.isInTheWindow(plan, step.get()) ? 1 : 0;
    }
    hit = null;
    if (plan != null) {
      minute();
    }
    reference.ran(now(), step.isPresent(), this::isTold);
    check();
  }

  private boolean isTold(Reference.Line line, String rung, int steps) {
    var told = works.app.docket().deadline(DeadlineId.parse(line.id)).orElseThrow().plan().last();
    var taken = told == null || told.escalation() == null ? 0 : told.escalation().steps();
    return told != null && told.key().equals(rung) && (steps == 0 || taken >= steps);
  }

  private void minute() {
    works.sweep();
    if (streams) {
      works.deliver();
    } else {
      works.newRecords();
    }
  }

  /** Whatever was sent in this minute holds in this minute: nothing changed within it. */
  private void check() {
    for (var sent : works.watch.take()) {
      var alert = named(AlertId.parse(sent.alert()));
      assertThat(reference.born).as("nobody is owed it").containsKey(alert);
      assertThat(reference.holds(alert)).as("%s at %s is not true any more", alert, now()).isTrue();
      if (seen.merge(alert, 1, Integer::sum) == 1) {
        inOrder.add(alert);
      }
    }
    assertThat(seen.values().stream().mapToInt(times -> times - 1).sum())
        .as("doubled: %s", seen)
        .isLessThanOrEqualTo(windows);
  }

  private void end() {
    var alerts = new HashMap<String, Alert>();
    String after = null;
    do {
      var page = works.app.docket().alerts(town.matter(), after, 100);
      page.items().forEach(alert -> alerts.put(named(alert.id()), alert));
      after = page.next();
    } while (after != null);
    assertThat(alerts.keySet()).isEqualTo(reference.born.keySet());
    alerts.forEach(this::ended);
    reference.lines.values().forEach(this::ended);
    assertThat(Books.of(town).faults()).isEmpty();
  }

  private void ended(String name, Alert alert) {
    switch (alert.state()) {
      case AlertState.Published published -> assertThat(seen).containsKey(name);
      case AlertState.Superseded superseded ->
          assertThat(reference.holds(name)).as("%s: %s", name, superseded.why()).isFalse();
      case AlertState.Unreached unreached ->
          assertThat(everUnreachable).as(name).contains(Reference.officialOf(name));
      case AlertState.Failed failed -> throw new AssertionError(name + " failed: " + failed.code());
      case AlertState.Pending pending -> throw new AssertionError(name + " still waits");
      case AlertState.Claimed claimed -> throw new AssertionError(name + " is still claimed");
    }
  }

  private void ended(Reference.Line line) {
    var deadline = works.app.docket().deadline(DeadlineId.parse(line.id)).orElseThrow();
    assertThat(deadline.isOpen()).isEqualTo(line.open);
    assertThat(deadline.plan().version()).isEqualTo(line.plan);
    var told = deadline.plan().last();
    var escalation = told == null ? null : told.escalation();
    assertThat(escalation == null ? null : escalation.nextAt())
        .as("escalation of %s", line.id)
        .isEqualTo(line.open ? line.nextStep : null);
  }

  private String named(AlertId alert) {
    return alert.deadline() + " " + town.named(alert);
  }

  private String idOf(String alert) {
    var parts = alert.split(" ", -1);
    var official = Objects.requireNonNull(officials.get(parts[3]));
    return parts[0] + "." + parts[1] + "." + parts[2] + "." + official.name();
  }

  private static String id(Map<String, Object> deadline) {
    return String.valueOf(deadline.get("id"));
  }

  private static Instant safe(Map<String, Object> deadline) {
    return Instant.parse(String.valueOf(deadline.get("safeDue")));
  }
}
