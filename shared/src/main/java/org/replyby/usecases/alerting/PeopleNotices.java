package org.replyby.usecases.alerting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.people.PeopleChange;
import org.replyby.alerts.plan.ReadingHours;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.NoticeId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Severity;
import org.replyby.model.Tier;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;

/** Tells the primaries, the deputies and the person when who hears what has changed. */
public final class PeopleNotices {
  private PeopleNotices() {}

  /** A notice to each of them who can be reached; {@code person} is null if about nobody. */
  public static List<Write> told(
      JurisdictionFile file,
      @Nullable Official person,
      List<String> sentences,
      String by,
      Instant now) {
    var jurisdiction = file.jurisdiction();
    var about = person == null ? null : person.role();
    var says =
        PeopleChange.message(jurisdiction.name(), about, sentences, by, now, jurisdiction.zone());
    var name =
        person == null
            ? "people-" + (file.docket().entries() + 1)
            : about(person.id(), person.version()).name();
    return to(file.officials(), person)
        .map(
            o -> NewNotices.born(o, name, Severity.NOTICE, says, now, tellAt(o, person, file, now)))
        .toList();
  }

  /** The person hears at once: it can be the last message to an address that is removed. */
  private static Instant tellAt(
      Official to, @Nullable Official person, JurisdictionFile file, Instant now) {
    return person != null && to.id().equals(person.id())
        ? now
        : ReadingHours.from(now, file.jurisdiction().zone());
  }

  /** Of another escalation policy. */
  public static List<Write> escalation(
      JurisdictionFile file, EscalationPolicy is, String by, Instant now) {
    return told(file, null, List.of(PeopleChange.escalation(file.escalation(), is)), by, now);
  }

  /** The notice that a person gets of a change that made this version of their record. */
  public static NoticeId about(OfficialId person, long version) {
    return new NoticeId(person, "people-" + person.name() + "-" + version);
  }

  /** The person as they are now, even if they were just retired. */
  private static Stream<Official> to(List<Official> officials, @Nullable Official person) {
    var others =
        officials.stream()
            .filter(o -> o.tier() != Tier.WATCHER)
            .filter(o -> person == null || !o.id().equals(person.id()));
    return Stream.concat(Stream.ofNullable(person), others).filter(Official::isDelivering);
  }
}
