package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.replyby.json.Json;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Tier;
import org.replyby.usecases.docket.Write;

/**
 * A city with an official of each tier, of whom only some can be reached. The primary official is a
 * city attorney. In a restricted city, all three are, and the counsel of its matters are the
 * primary official and the watcher; until an order is known, only those two are city attorneys.
 */
final class HearingCity {
  final CityKind kind;
  final String id;
  private final TestService service;
  private final Map<Tier, String> officials = new EnumMap<>(Tier.class);
  private final List<String> more = new ArrayList<>();
  private final Map<String, String> deadlines = new TreeMap<>();

  HearingCity(TestService service, CityKind kind, int number) {
    this.service = service;
    this.kind = kind;
    this.id = "city-%02d-il".formatted(number);
    service
        .put(
            "/v1/jurisdictions/" + id,
            map(
                "name",
                "City %02d".formatted(number),
                "kind",
                "city",
                "state",
                "IL",
                "timeZone",
                "America/Chicago"))
        .is(201);
    for (var tier : Tier.values()) {
      officials.put(tier, addOfficial(tier.name(), tier, kind.reachable().contains(tier)));
      if (!kind.isUrgentOnly()) {
        service.put(path(tier) + "/digest", Map.of("wanted", true)).is(200);
      }
      if (isAttorney(tier)) {
        mark(official(tier), true);
      }
    }
  }

  private boolean isAttorney(Tier tier) {
    return switch (kind.sight()) {
      case OPEN -> tier == Tier.PRIMARY;
      case LISTED -> true;
      case NOT_KNOWN -> tier != Tier.DEPUTY;
    };
  }

  private String addOfficial(String name, Tier tier, boolean isReachable) {
    var lower = name.toLowerCase(Locale.ROOT);
    var body =
        map(
            "name",
            name,
            "role",
            "City attorney",
            "tier",
            tier.name().toLowerCase(Locale.ROOT),
            "leastSeverity",
            kind.least().name().toLowerCase(Locale.ROOT));
    var official =
        service.post("/v1/jurisdictions/" + id + "/officials", body).is(201).text("official");
    service.watch.on(service.officials.find(official).topicArn());
    if (isReachable) {
      service.officials.addEmail(official, lower + "@" + id + ".example.com");
    }
    return official;
  }

  private void mark(String official, boolean attorney) {
    service.put("/v1/officials/" + official + "/attorney", Map.of("attorney", attorney)).is(200);
  }

  String official(Tier tier) {
    return officials.getOrDefault(tier, "");
  }

  private String path(Tier tier) {
    return "/v1/officials/" + official(tier);
  }

  /** Who an official is, such as "P"; empty for one of the two more. */
  String initial(String official) {
    return officials.entrySet().stream()
        .filter(o -> o.getValue().equals(official))
        .map(o -> o.getKey().name().substring(0, 1))
        .findFirst()
        .orElse("");
  }

  boolean isReachable(String initial) {
    return kind.reachable().stream().anyMatch(tier -> tier.name().startsWith(initial));
  }

  /** Makes the record believe again that those can be reached who cannot. */
  void believeAll() {
    if (kind.absence() == CityKind.Absence.FOUND_AT_SENDING) {
      officials.forEach(
          (tier, official) -> {
            if (!kind.reachable().contains(tier)) {
              service.officials.confirm(official);
            }
          });
    }
  }

  private Map<String, Object> disclosure(CityKind.Sight sight) {
    return switch (sight) {
      case OPEN -> map("limited", "no");
      case NOT_KNOWN -> map("limited", "not-known");
      case LISTED -> map("limited", "yes", "counsel", List.copyOf(counsel()));
    };
  }

  private Set<String> counsel() {
    var counsel = new TreeSet<>(more);
    counsel.add(official(Tier.PRIMARY));
    counsel.add(official(Tier.WATCHER));
    return counsel;
  }

  void recordSubpoena(String matter) {
    var subpoena = SealedCity.subpoena(disclosure(kind.sight()));
    subpoena.putAll(map("jurisdiction", id, "matter", map("title", matter)));
    // This kind has no other deadline, whose alerts would go out together with those of the first.
    subpoena.put("kind", "administrative");
    keep(matter, service.post("/v1/subpoenas", subpoena).is(201));
  }

  void recordLetter(String matter, String due) {
    var letter =
        Samples.letter(
            "jurisdiction",
            id,
            "matter",
            map("title", matter),
            "demand",
            "The records of " + matter,
            "responseDue",
            map("date", due));
    if (kind.isRestricted()) {
      letter.put("disclosure", disclosure(kind.sight()));
    }
    keep(matter, service.post("/v1/letters", letter).is(201));
  }

  private void keep(String matter, Answer recorded) {
    deadlines.put(matter, TestService.deadlineOf(recorded));
  }

  /** Changes the deadline of a matter, as its counsel. */
  void change(String matter, String change, Map<String, Object> body) {
    asOneWhoSees(matter);
    service.post("/v1/deadlines/" + deadlines.get(matter) + "/" + change, body).is(200);
    service.asOfficials("");
  }

  /** As one of the counsel that the matter has now: a member is one official at most. */
  private void asOneWhoSees(String matter) {
    for (var one : counsel()) {
      service.asOfficials(one);
      if (service.get("/v1/matters/" + id + "." + matter).status() == 200) {
        return;
      }
    }
  }

  /** In a city of open matters, the watcher is a city attorney only while one is restricted. */
  void restrict(String matter) {
    mark(official(Tier.WATCHER), true);
    disclose(matter, kind.isRestricted() ? kind.sight() : CityKind.Sight.LISTED);
  }

  void open(String matter) {
    disclose(matter, CityKind.Sight.OPEN);
    mark(official(Tier.WATCHER), kind.isRestricted());
  }

  private void disclose(String matter, CityKind.Sight sight) {
    asOneWhoSees(matter);
    service
        .put(
            "/v1/matters/" + id + "." + matter + "/disclosure",
            map("disclosure", disclosure(sight), "why", "The order changed."))
        .is(200);
    service.asOfficials("");
  }

  /** Ends the reminders to confirm the dates of all matters but {@code but}. */
  void endConfirmReminders(String but) {
    var writes = new ArrayList<Write>();
    for (var deadline : service.app.docket().deadlines(new JurisdictionId(id))) {
      if (deadline.plan().confirmAt() != null
          && !deadline.id().toString().equals(deadlines.get(but))) {
        writes.add(new Write.ChangedDeadline(deadline, deadline.afterConfirmReminder()));
      }
    }
    if (!writes.isEmpty()) {
      service.app.docket().commit(writes);
    }
  }

  /** Two more primary officials, who may hear of a matter. */
  void addTwoMore(String matter) {
    for (var name : List.of("Lou", "Moe")) {
      var official = addOfficial(name, Tier.PRIMARY, true);
      mark(official, true);
      more.add(official);
    }
    if (kind.sight() == CityKind.Sight.LISTED) {
      disclose(matter, CityKind.Sight.LISTED);
    }
  }

  /** Nothing can be sent to one of the two, and the address of the other is gone at SNS. */
  void loseTheTwo() {
    var topic = service.officials.find(more.getFirst()).topicArn();
    service.clients.sns().deleteTopic(d -> d.topicArn(topic));
    service.officials.unsubscribe(more.getLast());
  }

  void changeTheWatchersRole(String role) {
    var body = Json.write(Map.of("role", role));
    service.call("PATCH", path(Tier.WATCHER), body, null).is(200);
  }
}
