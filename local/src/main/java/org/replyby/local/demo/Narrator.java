package org.replyby.local.demo;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.replyby.local.Clock;
import org.replyby.local.aws.Watch;
import org.replyby.model.AlertId;
import org.replyby.model.Coded;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;

/** Tells the demonstration as it runs, each moment in its city's local time. */
final class Narrator {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm zzz", Locale.US);

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  private final PrintStream out;
  private final Clock clock;
  private final Map<JurisdictionId, Government> governments;
  private final List<Script.Person> order;
  private final List<AlertId> seen = new ArrayList<>();

  Narrator(PrintStream out, Clock clock, List<Government> governments, Script script) {
    this.out = out;
    this.clock = clock;
    this.governments =
        governments.stream().collect(Collectors.toMap(Government::id, Function.identity()));
    this.order = script.people();
  }

  void say(String line) {
    out.println(line);
  }

  /** The letters, and every instant at which a reply to one of them is due. */
  void recorded(int letters, Set<Instant> due) {
    var moments = due.stream().map(moment -> hour(moment, EASTERN)).collect(joining(", "));
    say(letters + " letters are recorded; every reply is due " + moments + ".");
  }

  /** Something that happens in a city now. */
  void happens(JurisdictionId city, String what) {
    out.println();
    out.println("* " + local(city) + "  " + name(city) + ": " + what);
  }

  /** Somebody says that they know of an alert. */
  void acknowledged(AlertId alert) {
    var city = alert.deadline().jurisdiction();
    out.println();
    out.println("* " + local(city) + "  " + name(city) + ": " + who(alert) + " acknowledges it.");
  }

  /** What the officials get now, as the watching queue saw it: in the script's order. */
  void deliver(List<Watch.Seen> delivered) {
    delivered.stream()
        .sorted(Comparator.comparingInt(this::place).thenComparing(Watch.Seen::alert))
        .forEach(this::deliver);
  }

  private void deliver(Watch.Seen alert) {
    var id = AlertId.parse(alert.alert());
    seen.add(id);
    var city = id.deadline().jurisdiction();
    out.println();
    out.println("  " + local(city) + "  " + name(city) + ": " + who(id));
    out.println("    " + alert.sms());
  }

  /** Every alert that the queue saw since the beginning; one that came twice is listed twice. */
  List<AlertId> seenIn(JurisdictionId city) {
    return seen.stream().filter(id -> id.deadline().jurisdiction().equals(city)).toList();
  }

  private int place(Watch.Seen alert) {
    return person(AlertId.parse(alert.alert()).official()).map(order::indexOf).orElse(-1);
  }

  private String who(AlertId id) {
    return person(id.official())
        .map(p -> p.name() + ", " + p.role() + " (" + Coded.code(p.tier()) + ")")
        .orElseGet(() -> "an unknown person, " + id.official());
  }

  private Optional<Script.Person> person(OfficialId id) {
    return order.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  private String local(JurisdictionId city) {
    return hour(clock.instant(), government(city).zone());
  }

  static String hour(Instant moment, ZoneId zone) {
    return HOUR.format(moment.atZone(zone));
  }

  private String name(JurisdictionId city) {
    return government(city).name();
  }

  private Government government(JurisdictionId city) {
    var government = governments.get(city);
    if (government == null) {
      throw new IllegalStateException(city + " got no letter");
    }
    return government;
  }
}
