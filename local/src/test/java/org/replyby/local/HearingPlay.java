package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.replyby.local.CityKind.Absence;
import org.replyby.local.aws.Watch;

/**
 * Every kind of message, played in many cities at once. What people do, they do at 22:00 in the
 * cities; then the service runs until nothing more goes out, and again at 08:00.
 */
final class HearingPlay {
  private static final ZoneId CITY = ZoneId.of("America/Chicago");
  private static final String WENT_ON = "Nobody for whom this alert is meant could be told";
  private static final String NO_MATTER = "";

  /** What takes part in the cities that asked for urgent alerts only. */
  private static final Set<ToldKind> EVERYWHERE =
      EnumSet.of(ToldKind.LETTER, ToldKind.CONFIRM, ToldKind.APPROACHING, ToldKind.DAY_BEFORE);

  private final TestService service;
  private final List<HearingCity> everywhere;
  private final List<HearingCity> cities;
  private final Map<ToldKind, Map<HearingCity, Heard>> heard = new EnumMap<>(ToldKind.class);

  /**
   * An alert that goes on when it is sent takes a sweep to each of three tiers and the operator.
   */
  private final int quietSweeps;

  private List<Watch.Seen> last = List.of();
  private Instant began = Instant.EPOCH;

  /** What the operator got, but of a matter that had just been opened. */
  final List<Watch.Seen> toOperator = new ArrayList<>();

  /** Cities that asked for urgent alerts only take part in what is not urgent. */
  HearingPlay(TestService service, List<HearingCity> cities) {
    this.service = service;
    this.everywhere = cities;
    this.quietSweeps =
        cities.stream().anyMatch(city -> city.kind.absence() == Absence.FOUND_AT_SENDING) ? 4 : 2;
    this.cities = cities.stream().filter(city -> !city.kind.isUrgentOnly()).toList();
    service.watch.on(Installation.operations(service.clients, service.app.table()));
  }

  Map<ToldKind, Map<HearingCity, Heard>> play() {
    atNight(ToldKind.SUBPOENA, "2018-01-24", "b", city -> city.recordSubpoena("b"), false);
    atNight(
        ToldKind.SHORT_LETTER,
        "2018-01-24",
        "c",
        city -> city.recordLetter("c", "2018-01-25"),
        false);
    cities.forEach(city -> city.endConfirmReminders(NO_MATTER));
    quietly("2018-01-25T09:00:00Z");
    quietly("2018-01-25T14:00:00Z");
    byTheClock(ToldKind.LAST_DAY, "2018-01-25T15:00:00Z", "c");
    byTheClock(ToldKind.FIRST_STEP, "2018-01-26T14:00:00Z", "b");
    byTheClock(ToldKind.LAPSE, "2018-01-26T15:00:00Z", "c");
    byTheClock(ToldKind.SECOND_STEP, "2018-01-27T14:00:00Z", "b");
    for (var matter : List.of("b", "c")) {
      cities.forEach(city -> city.change(matter, "met", Samples.met("2018-01-25")));
    }
    quietly("2018-01-27T18:00:00Z");
    atNight(
        ToldKind.LETTER,
        "2018-01-27",
        "a",
        everywhere,
        city -> city.recordLetter("a", city.kind.isUrgentOnly() ? "2018-02-28" : "2018-02-23"),
        true);
    byTheClock(ToldKind.DIGEST, "2018-01-29T15:00:00Z", NO_MATTER);
    byTheClock(ToldKind.CONFIRM, "2018-01-30T15:00:00Z", "a");
    changes();
    byTheClock(ToldKind.APPROACHING, "2018-02-14T15:00:00Z", "a");
    disclosures();
    byTheClock(ToldKind.DAY_BEFORE, "2018-02-27T15:00:00Z", "a");
    failures();
    return heard;
  }

  private void changes() {
    var due = map("date", "2018-02-28");
    var extension = map("due", due, "grantedBy", "BJA", "why", "Asked.");
    atNight(
        ToldKind.EXTENSION, "2018-01-30", "a", c -> c.change("a", "extension", extension), true);
    var met = Samples.met("2018-01-30");
    atNight(ToldKind.CLOSING, "2018-01-31", "a", c -> c.change("a", "met", met), true);
    var wrong = map("why", "It was another letter.");
    atNight(ToldKind.REOPENING, "2018-02-01", "a", c -> c.change("a", "reopening", wrong), true);
    cities.forEach(city -> city.endConfirmReminders(NO_MATTER));
    var withdrawn = map("on", "2018-02-02", "why", "Settled.");
    atNight(
        ToldKind.WITHDRAWAL, "2018-02-02", "a", c -> c.change("a", "withdrawn", withdrawn), true);
    cities.forEach(city -> city.change("a", "reopening", wrong));
    cities.forEach(city -> city.endConfirmReminders(NO_MATTER));
    quietly("2018-02-03T15:00:00Z");
    atNight(ToldKind.PEOPLE, "2018-02-03", NO_MATTER, c -> c.changeTheWatchersRole("Aide"), true);
    atNight(ToldKind.PERSON, "2018-02-04", NO_MATTER, c -> c.changeTheWatchersRole("Clerk"), false);
  }

  /** Open matters are restricted and opened again; the others are opened and restricted again. */
  private void disclosures() {
    var open = cities.stream().filter(city -> !city.kind.isRestricted()).toList();
    var restricted = cities.stream().filter(city -> city.kind.isRestricted()).toList();
    atNight(ToldKind.RESTRICTING, "2018-02-14", "a", open, city -> city.restrict("a"), true);
    atNight(ToldKind.OPENING, "2018-02-15", "a", open, city -> city.open("a"), true);
    atNight(ToldKind.OPENING, "2018-02-16", "a", restricted, city -> city.open("a"), true);
    atNight(ToldKind.RESTRICTING, "2018-02-17", "a", restricted, city -> city.restrict("a"), true);
  }

  private void failures() {
    cities.forEach(city -> city.addTwoMore("a"));
    quietly("2018-02-28T14:30:00Z");
    cities.forEach(HearingCity::loseTheTwo);
    byTheClock(ToldKind.FAILURE, "2018-02-28T15:00:00Z", "a");
    alsoByTheClock(ToldKind.LOSS);
  }

  private void atNight(
      ToldKind kind, String date, String matter, Consumer<HearingCity> action, boolean isHeld) {
    atNight(kind, date, matter, cities, action, isHeld);
  }

  /** Somebody does something at 22:00 in each of the cities; {@code isHeld} plays 08:00 too. */
  private void atNight(
      ToldKind kind,
      String date,
      String matter,
      List<HearingCity> where,
      Consumer<HearingCity> action,
      boolean isHeld) {
    var night = Instant.parse(date + "T22:00:00-06:00");
    start(kind, where);
    service.clock.set(night.isAfter(service.clock.instant()) ? night : service.clock.instant());
    believeAll();
    where.forEach(action);
    note(kind, matter, service.clock.instant(), settle());
    if (isHeld) {
      service.clock.set(night.atZone(CITY).plusDays(1).withHour(8).toInstant());
      believeAll();
      note(kind, matter, null, settle());
    }
  }

  private void byTheClock(ToldKind kind, String moment, String matter) {
    start(kind, EVERYWHERE.contains(kind) ? everywhere : cities);
    service.clock.set(Instant.parse(moment));
    believeAll();
    last = settle();
    note(kind, matter, null, last);
  }

  /** Another kind of message that went out at the same time. */
  private void alsoByTheClock(ToldKind kind) {
    start(kind, cities);
    note(kind, NO_MATTER, null, last.stream().filter(s -> !isOperators(s)).toList());
  }

  /** What goes out until then is not looked at. */
  private void quietly(String moment) {
    settle();
    service.clock.set(Instant.parse(moment));
    settle();
  }

  private void believeAll() {
    everywhere.forEach(HearingCity::believeAll);
  }

  private void start(ToldKind kind, List<HearingCity> where) {
    var row = heard.computeIfAbsent(kind, k -> new HashMap<>());
    where.forEach(c -> row.put(c, new Heard()));
  }

  /** Runs the service for some minutes, until nothing more goes out. */
  private List<Watch.Seen> settle() {
    began = service.clock.instant();
    var seen = new ArrayList<Watch.Seen>();
    for (int quiet = 0; quiet < quietSweeps; ) {
      service.sweep();
      var more = service.watch.take();
      quiet = more.isEmpty() ? quiet + 1 : 0;
      seen.addAll(more);
      service.advance(Duration.ofMinutes(1));
    }
    return seen;
  }

  private static boolean isOperators(Watch.Seen seen) {
    return seen.alert().contains(".operator.");
  }

  private void note(ToldKind kind, String matter, @Nullable Instant done, List<Watch.Seen> seen) {
    var when = done == null ? clockTime(began) : "at once";
    var row = heard.getOrDefault(kind, Map.of());
    for (var one : seen) {
      var city = Heard.cityOf(one, row.keySet());
      var was = city == null ? null : row.get(city);
      if (city == null || was == null) {
        continue;
      }
      if (isOperators(one)) {
        if (kind != ToldKind.OPENING) {
          toOperator.add(one);
        }
        was.operator().add(when);
      } else if (Heard.isOf(kind, matter, city, one)) {
        was.who()
            .add(city.initial(Heard.official(one)) + (one.email().contains(WENT_ON) ? "*" : ""));
        was.when().add(when);
      }
    }
  }

  private static String clockTime(Instant moment) {
    return DateTimeFormatter.ofPattern("h:mm a", Locale.US).format(moment.atZone(CITY));
  }
}
