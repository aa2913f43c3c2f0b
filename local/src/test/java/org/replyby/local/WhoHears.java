package org.replyby.local;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.replyby.local.CityKind.Absence;
import org.replyby.local.CityKind.Sight;
import org.replyby.local.aws.Watch;
import org.replyby.model.Severity;
import org.replyby.model.Tier;

/**
 * The table of who hears what and when, as the service played it: a column for each set of
 * officials who can be reached, and a row for all kinds of messages that reach the same people at
 * the same hour.
 */
final class WhoHears {
  private static final List<Set<Tier>> REACHABLE =
      List.of(
          EnumSet.noneOf(Tier.class),
          EnumSet.of(Tier.PRIMARY),
          EnumSet.of(Tier.DEPUTY),
          EnumSet.of(Tier.WATCHER),
          EnumSet.of(Tier.PRIMARY, Tier.DEPUTY),
          EnumSet.of(Tier.PRIMARY, Tier.WATCHER),
          EnumSet.of(Tier.DEPUTY, Tier.WATCHER),
          EnumSet.allOf(Tier.class));

  static final String URGENT_ONLY = "open, all asked for urgent alerts only";

  /** A row without the names of its messages. */
  private record Row(String matter, String when, List<String> cells) {}

  private final Map<ToldKind, Map<HearingCity, Heard>> heard;
  private final List<Watch.Seen> toOperator;

  private WhoHears(HearingPlay play) {
    this.heard = play.play();
    this.toOperator = play.toOperator;
  }

  /**
   * {@code restricted} is why a restricted matter is. Where an address is found lost at sending,
   * nobody asked for urgent alerts only: what is hidden is not sent, so no address is found lost.
   */
  static WhoHears played(TestService service, Absence absence, Sight restricted) {
    var cities = new ArrayList<HearingCity>();
    for (var reachable : REACHABLE) {
      var kinds = new ArrayList<CityKind>();
      kinds.add(new CityKind(reachable, Sight.OPEN, Severity.NOTICE, absence));
      kinds.add(new CityKind(reachable, restricted, Severity.NOTICE, absence));
      if (absence == Absence.NEVER_CONFIRMED) {
        kinds.add(new CityKind(reachable, Sight.OPEN, Severity.URGENT, absence));
      }
      kinds.forEach(kind -> cities.add(new HearingCity(service, kind, cities.size())));
    }
    return new WhoHears(new HearingPlay(service, cities));
  }

  /** What the operator was told of cities with a kind of matter. */
  List<Watch.Seen> toOperator(Predicate<CityKind> wanted) {
    var ids =
        heard.values().stream()
            .flatMap(row -> row.keySet().stream())
            .filter(city -> wanted.test(city.kind))
            .map(city -> city.id + ".")
            .distinct()
            .toList();
    return toOperator.stream()
        .filter(seen -> ids.stream().anyMatch(id -> seen.alert().startsWith(id)))
        .toList();
  }

  /** When the operator heard what people in cities did or what the clock brought. */
  Set<String> whenTheOperatorHeard(ToldKind kind) {
    return heard.getOrDefault(kind, Map.of()).values().stream()
        .flatMap(one -> one.operator().stream())
        .collect(toCollection(TreeSet::new));
  }

  String table() {
    var rows = new LinkedHashMap<Row, List<String>>();
    for (var kind : ToldKind.values()) {
      var open = row("open", kind, k -> !k.isRestricted() && !k.isUrgentOnly());
      var restricted = row("restricted", kind, CityKind::isRestricted);
      var urgentOnly = row(URGENT_ONLY, kind, k -> k.isUrgentOnly());
      var isEither =
          open.cells().equals(restricted.cells()) && open.when().equals(restricted.when());
      var different = new ArrayList<Row>();
      different.add(isEither ? new Row("either", open.when(), open.cells()) : open);
      if (!isEither) {
        different.add(restricted);
      }
      if (!urgentOnly.cells().isEmpty() && !urgentOnly.cells().equals(open.cells())) {
        different.add(urgentOnly);
      }
      different.forEach(row -> rows.computeIfAbsent(row, r -> new ArrayList<>()).add(kind.words()));
    }
    return head()
        + rows.entrySet().stream()
            .sorted(Comparator.comparingInt(e -> order(e.getKey())))
            .map(e -> line(e.getKey(), e.getValue()))
            .collect(joining());
  }

  private static int order(Row row) {
    return List.of("open", URGENT_ONLY, "restricted", "either").indexOf(row.matter());
  }

  private Row row(String matter, ToldKind kind, Predicate<CityKind> wanted) {
    var cells = new ArrayList<String>();
    var when = new TreeSet<String>();
    for (var reachable : REACHABLE) {
      heard.getOrDefault(kind, Map.of()).entrySet().stream()
          .filter(e -> wanted.test(e.getKey().kind))
          .filter(e -> e.getKey().kind.reachable().equals(reachable))
          .forEach(
              e -> {
                cells.add(e.getValue().cell());
                when.addAll(e.getValue().when());
              });
    }
    assertThat(when).as("%s, %s", kind, matter).hasSizeLessThanOrEqualTo(1);
    return new Row(matter, String.join("", when), cells);
  }

  private static String head() {
    var names =
        REACHABLE.stream()
            .map(all -> all.stream().map(t -> t.name().substring(0, 1)).collect(joining(", ")))
            .map(name -> name.isEmpty() ? "nobody" : name)
            .collect(joining(" | "));
    return "| matter | message | when | %s |\n|---|---|---|%s\n"
        .formatted(names, "---|".repeat(REACHABLE.size()));
  }

  private static String line(Row row, List<String> messages) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            row.matter(), String.join("; ", messages), row.when(), String.join(" | ", row.cells()));
  }
}
