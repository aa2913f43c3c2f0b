package org.replyby.usecases.alerting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.people.PeopleChange;
import org.replyby.alerts.people.PeopleChange.Subject;
import org.replyby.alerts.plan.ReadingHours;
import org.replyby.model.Contact;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.NoticeId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.SecondPerson;
import org.replyby.model.Severity;
import org.replyby.model.Tier;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;

/**
 * Tells the primaries, the deputies and the person when who hears what, or a setting, has changed.
 */
public final class PeopleNotices {
  private PeopleNotices() {}

  /** A notice about a person to each of them who can be reached. */
  public static List<Write> told(
      JurisdictionFile file, Official person, List<String> sentences, String by, Instant now) {
    var name = about(person.id(), person.version()).name();
    return told(file, Subject.ALERTS, person, name, sentences, by, now);
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
    var sentence = PeopleChange.escalation(file.escalation(), is);
    return setting(file, Subject.ALERTS, sentence, by, now);
  }

  /** That a second person has to confirm what is closed, or no longer has to. */
  public static List<Write> secondPerson(
      JurisdictionFile file, SecondPerson is, String by, Instant now) {
    return setting(file, Subject.CLOSING, PeopleChange.secondPerson(is), by, now);
  }

  /** Of another contact, or of none any more. */
  public static List<Write> contact(
      JurisdictionFile file, @Nullable Contact is, String by, Instant now) {
    var sentence = PeopleChange.contact(file.jurisdiction().contact(), is);
    return setting(file, Subject.CONTACT, sentence, by, now);
  }

  /** That somebody signs in as an official from now on, and sees what the official may be told. */
  public static List<Write> access(
      JurisdictionFile file, Official official, String member, String by, Instant now) {
    var sentence = PeopleChange.access(official, member);
    var name = "people-" + (file.docket().entries() + 1);
    return told(file, Subject.ACCESS, official, name, List.of(sentence), by, now);
  }

  /** Of a setting; its notice is named by the line of the docket that records it. */
  private static List<Write> setting(
      JurisdictionFile file, Subject subject, String sentence, String by, Instant now) {
    var name = "people-" + (file.docket().entries() + 1);
    return told(file, subject, null, name, List.of(sentence), by, now);
  }

  private static List<Write> told(
      JurisdictionFile file,
      Subject subject,
      @Nullable Official person,
      String name,
      List<String> sentences,
      String by,
      Instant now) {
    var city = file.jurisdiction();
    var about = person == null ? null : person.role();
    var says = PeopleChange.message(subject, city.name(), about, sentences, by, now, city.zone());
    return to(file.officials(), person)
        .map(
            o -> NewNotices.born(o, name, Severity.NOTICE, says, now, tellAt(o, person, file, now)))
        .toList();
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
