package org.replyby.model;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.CourtHours;
import org.replyby.deadlines.NamedCourt;
import org.replyby.deadlines.Seat;

/**
 * A government that receives demands. Every time of day in its alerts is in its {@code zone}.
 * {@code court} is where its cases are if a demand names no court; null if it is not known. {@code
 * courtHours} are the hours of courts that the jurisdiction found out itself. {@code contact} is
 * whom its officials tell that a reply went out; null if it names nobody.
 */
public record Jurisdiction(
    JurisdictionId id,
    String name,
    JurisdictionKind kind,
    String state,
    ZoneId zone,
    @Nullable NamedCourt court,
    List<HoursOfCourt> courtHours,
    @Nullable Contact contact) {
  /** The most courts whose hours a jurisdiction keeps, since they are all stored in its item. */
  public static final int MOST_COURT_HOURS = 20;

  public Jurisdiction {
    courtHours = List.copyOf(courtHours);
    if (courtHours.size() > MOST_COURT_HOURS) {
      throw new IllegalArgumentException("a jurisdiction sets the hours of at most 20 courts");
    }
  }

  /** A jurisdiction that names no contact. */
  public Jurisdiction(
      JurisdictionId id,
      String name,
      JurisdictionKind kind,
      String state,
      ZoneId zone,
      @Nullable NamedCourt court,
      List<HoursOfCourt> courtHours) {
    this(id, name, kind, state, zone, court, courtHours, null);
  }

  /** A jurisdiction that names no court. */
  public Jurisdiction(
      JurisdictionId id, String name, JurisdictionKind kind, String state, ZoneId zone) {
    this(id, name, kind, state, zone, null, List.of());
  }

  /** The court of a deadline that names this one, or none. */
  public Seat seat(@Nullable NamedCourt named) {
    var own = named == null ? defaultCourt() : named;
    return own == null ? Seat.in(state, zone) : Seat.of(own, hours(own));
  }

  /** The court that counts if a demand names none; null if it may be one of several. */
  public @Nullable NamedCourt defaultCourt() {
    return court == null ? Seat.onlyCourt(state) : court;
  }

  /** The same jurisdiction with another contact. */
  public Jurisdiction naming(Contact another) {
    return new Jurisdiction(id, name, kind, state, zone, court, courtHours, another);
  }

  /** Whether another description says the same, or leaves out the contact. */
  public boolean namesTheContactOf(Jurisdiction described) {
    return described.contact == null || described.contact.equals(contact);
  }

  /**
   * Whether another description says the same, or leaves out the court and the hours. The contact
   * is no part of it, since naming another one is no contradiction.
   */
  public boolean agreesWith(Jurisdiction described) {
    return id.equals(described.id)
        && name.equals(described.name)
        && kind == described.kind
        && state.equals(described.state)
        && zone.equals(described.zone)
        && (described.court == null || described.court.equals(court))
        && (described.courtHours.isEmpty() || described.courtHours.equals(courtHours));
  }

  private CourtHours hours(NamedCourt named) {
    return courtHours.stream()
        .filter(each -> each.court().equals(named.court()))
        .map(HoursOfCourt::hours)
        .findFirst()
        .orElse(CourtHours.UNKNOWN);
  }
}
