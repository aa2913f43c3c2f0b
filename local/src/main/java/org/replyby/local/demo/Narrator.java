package org.replyby.local.demo;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.replyby.local.Clock;
import org.replyby.local.Watch;
import org.replyby.model.AlertId;
import org.replyby.model.Coded;
import org.replyby.model.JurisdictionId;

/** Tells the demonstration as it goes, each moment at the hour of its city. */
final class Narrator {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm zzz", Locale.US);

  private final PrintStream out;
  private final Clock clock;
  private final OnRecord onRecord;
  private final Map<JurisdictionId, Government> governments;
  private final List<Script.Person> order;
  private final List<AlertId> seen = new ArrayList<>();

  Narrator(
      PrintStream out,
      Clock clock,
      OnRecord onRecord,
      List<Government> governments,
      Script script) {
    this.out = out;
    this.clock = clock;
    this.onRecord = onRecord;
    this.governments =
        governments.stream().collect(Collectors.toMap(Government::id, Function.identity()));
    this.order = script.people();
  }

  void say(String line) {
    out.println(line);
  }

  /** Something that happens in a city now. */
  void happens(JurisdictionId city, String what) {
    out.println();
    out.println("* " + local(city) + "  " + name(city) + ": " + what);
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

  /** Every alert that the queue saw since the beginning, one that came twice twice. */
  List<AlertId> seenIn(JurisdictionId city) {
    return seen.stream().filter(id -> id.deadline().jurisdiction().equals(city)).toList();
  }

  private int place(Watch.Seen alert) {
    return onRecord.person(AlertId.parse(alert.alert()).official()).map(order::indexOf).orElse(-1);
  }

  private String who(AlertId id) {
    return onRecord
        .person(id.official())
        .map(p -> p.name() + ", " + p.role() + " (" + Coded.code(p.tier()) + ")")
        .orElseGet(() -> "somebody unknown, " + id.official());
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
