package org.replyby.local.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.replyby.model.AlertId;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;

/** The ids under which the API put the script's people and demands on record. */
final class OnRecord {
  private final Map<Script.Person, OfficialId> officials = new HashMap<>();
  private final Map<Demanded, DeadlineId> deadlines = new HashMap<>();

  private record Demanded(JurisdictionId city, DeadlineKind demand) {}

  void add(Script.Person person, OfficialId id) {
    officials.put(person, id);
  }

  void add(DeadlineKind demand, DeadlineId id) {
    deadlines.put(new Demanded(id.jurisdiction(), demand), id);
  }

  DeadlineId deadline(JurisdictionId city, DeadlineKind demand) {
    return Objects.requireNonNull(deadlines.get(new Demanded(city, demand)));
  }

  /** The id that a planned alert has to have: nothing is extended, so all are of the first plan. */
  AlertId id(Planned planned) {
    var official = Objects.requireNonNull(officials.get(planned.person()));
    return new AlertId(deadline(planned.city(), planned.demand()), 1, planned.rung(), official);
  }

  Optional<Script.Person> person(OfficialId id) {
    return officials.entrySet().stream()
        .filter(entry -> entry.getValue().equals(id))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
