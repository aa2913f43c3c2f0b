package org.replyby.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.AlertId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.LastRung;
import org.replyby.model.OfficialId;
import org.replyby.model.Severity;
import org.replyby.model.Slug;
import org.replyby.model.Tier;

/**
 * What happens in the demonstration, and when. The letters are real; the officials, the days of the
 * replies and the subpoena are not.
 */
record Script(
    Instant opening,
    Instant letters,
    LocalDate due,
    List<Person> people,
    List<Confirmation> confirmations,
    List<Reply> replies,
    Map<JurisdictionId, Answering> answering,
    Subpoena subpoena,
    Instant end) {
  /** What the letters are dated. */
  static final LocalDate DATED = LocalDate.parse("2018-01-24");

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final JurisdictionId CHICAGO = new JurisdictionId("chicago-il");
  private static final JurisdictionId LOS_ANGELES = new JurisdictionId("city-of-los-angeles-ca");
  private static final JurisdictionId LOUISVILLE = new JurisdictionId("louisville-metro-ky");
  private static final JurisdictionId DENVER = new JurisdictionId("city-and-county-of-denver-co");

  /** An official to register, with at least one of the two addresses. */
  record Person(
      JurisdictionId city,
      String name,
      String role,
      Tier tier,
      Severity leastSeverity,
      boolean attorney,
      @Nullable String email,
      @Nullable String phone) {
    String key() {
      return Slug.of(name, 64);
    }

    OfficialId id() {
      return new OfficialId(city, "o" + KeyedName.of(city, key()));
    }
  }

  /** Who in a city acknowledges urgent alerts. */
  enum Answering {
    PRIMARY_AT_ONCE,
    DEPUTY_WHEN_CALLED,
    NOBODY
  }

  Answering answering(JurisdictionId city) {
    return answering.getOrDefault(city, Answering.NOBODY);
  }

  /** Whether the official who gets an alert acknowledges it. */
  boolean isAnswered(AlertId alert) {
    var tier =
        people.stream().filter(p -> p.id().equals(alert.official())).map(Person::tier).findFirst();
    return switch (answering(alert.official().jurisdiction())) {
      case NOBODY -> false;
      case PRIMARY_AT_ONCE -> tier.equals(Optional.of(Tier.PRIMARY));
      case DEPUTY_WHEN_CALLED ->
          tier.equals(Optional.of(Tier.DEPUTY))
              && !LastRung.rungOf(alert.rung()).equals(alert.rung());
    };
  }

  /** A city's attorney confirms the date of the letter, at a local time in the city. */
  record Confirmation(JurisdictionId city, LocalDateTime at) {}

  /** The city's attorney, who signs in under a name of their own. */
  Person attorney(JurisdictionId city) {
    return people.stream()
        .filter(person -> person.city().equals(city) && person.attorney())
        .findFirst()
        .orElseThrow();
  }

  /** A city's reply, at a local time in the city. */
  record Reply(JurisdictionId city, LocalDateTime at) {}

  /** A subpoena, recorded at a local time in the city. */
  record Subpoena(JurisdictionId city, LocalDateTime at, LocalDate returnDate) {}

  /** Whether it has an official to tell. */
  boolean isManned(JurisdictionId city) {
    return people.stream().anyMatch(person -> person.city().equals(city));
  }

  /** From the morning of the letters to the end of 27 February in the westernmost city. */
  static Script of2018() {
    return new Script(
        LocalDateTime.parse("2018-01-24T08:00").atZone(EASTERN).toInstant(),
        LocalDateTime.parse("2018-01-24T10:00").atZone(EASTERN).toInstant(),
        LocalDate.parse("2018-02-23"),
        cast(),
        List.of(
            new Confirmation(LOUISVILLE, LocalDateTime.parse("2018-01-25T14:20")),
            new Confirmation(CHICAGO, LocalDateTime.parse("2018-01-26T10:05"))),
        List.of(
            new Reply(LOS_ANGELES, LocalDateTime.parse("2018-02-14T15:30")),
            new Reply(LOUISVILLE, LocalDateTime.parse("2018-02-21T11:15"))),
        Map.of(
            CHICAGO, Answering.DEPUTY_WHEN_CALLED,
            LOUISVILLE, Answering.PRIMARY_AT_ONCE,
            DENVER, Answering.NOBODY),
        new Subpoena(
            CHICAGO, LocalDateTime.parse("2018-02-26T13:40"), LocalDate.parse("2018-03-12")),
        LocalDateTime.parse("2018-02-27T23:59:59")
            .atZone(ZoneId.of("America/Los_Angeles"))
            .toInstant());
  }

  static List<Person> cast() {
    return List.of(
        person(CHICAGO, "Ada Example", "Corporation counsel", Tier.PRIMARY, Severity.NOTICE)
            .attorney("ada@chicago.example", "+13125550111"),
        person(CHICAGO, "Ben Example", "Deputy counsel", Tier.DEPUTY, Severity.NOTICE)
            .with("ben@chicago.example", null),
        person(CHICAGO, "Cleo Example", "Mayor's chief of staff", Tier.WATCHER, Severity.WARNING)
            .with(null, "+13125550112"),
        person(LOS_ANGELES, "Dan Example", "City attorney", Tier.PRIMARY, Severity.NOTICE)
            .attorney("dan@losangeles.example", "+12135550113"),
        person(LOS_ANGELES, "Eva Example", "Chief deputy", Tier.DEPUTY, Severity.NOTICE)
            .with(null, "+12135550114"),
        person(LOUISVILLE, "Finn Example", "County attorney", Tier.PRIMARY, Severity.NOTICE)
            .attorney("finn@louisville.example", null),
        person(LOUISVILLE, "Gail Example", "Assistant attorney", Tier.DEPUTY, Severity.NOTICE)
            .with("gail@louisville.example", "+15025550115"),
        person(DENVER, "Hugo Example", "City attorney", Tier.PRIMARY, Severity.NOTICE)
            .attorney("hugo@denver.example", "+13035550116"),
        person(DENVER, "Ida Example", "Mayor's deputy", Tier.WATCHER, Severity.URGENT)
            .with("ida@denver.example", null));
  }

  private static Unaddressed person(
      JurisdictionId city, String name, String role, Tier tier, Severity leastSeverity) {
    return new Unaddressed(city, name, role, tier, leastSeverity);
  }

  private record Unaddressed(
      JurisdictionId city, String name, String role, Tier tier, Severity leastSeverity) {
    Person with(@Nullable String email, @Nullable String phone) {
      return new Person(city, name, role, tier, leastSeverity, false, email, phone);
    }

    Person attorney(String email, @Nullable String phone) {
      return new Person(city, name, role, tier, leastSeverity, true, email, phone);
    }
  }
}
