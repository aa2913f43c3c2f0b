package org.replyby.usecases.docket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityCalendar;
import org.replyby.deadlines.ClosedDays;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.NamedCourt;
import org.replyby.model.Basis;
import org.replyby.model.DemandsOfDay;
import org.replyby.model.Disclosure;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.InCity;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionDocket;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.SecondPerson;

/**
 * A jurisdiction with its escalation policy, the number of its matters that are not restricted, its
 * officials, its closed days, the moment of its next digest, null if nobody wants one, whether a
 * second person has to confirm that a deadline is closed, the head of its own docket, and how many
 * demands it recorded on the last day on which it recorded one, null if none: what one consistent
 * query answers. It does not grow with the matters.
 */
public record JurisdictionFile(
    Jurisdiction jurisdiction,
    EscalationPolicy escalation,
    long unrestrictedMatters,
    List<Official> officials,
    List<Closing> closings,
    @Nullable Instant digestAt,
    SecondPerson secondPerson,
    JurisdictionDocket docket,
    @Nullable DemandsOfDay demands) {
  public JurisdictionFile {
    officials = List.copyOf(officials);
    closings = List.copyOf(closings);
  }

  /** One whose docket has no line yet, and in which nobody confirms what is closed. */
  public JurisdictionFile(
      Jurisdiction jurisdiction,
      EscalationPolicy escalation,
      long unrestrictedMatters,
      List<Official> officials,
      List<Closing> closings,
      @Nullable Instant digestAt) {
    this(
        jurisdiction,
        escalation,
        unrestrictedMatters,
        officials,
        closings,
        digestAt,
        SecondPerson.NOT_REQUIRED,
        JurisdictionDocket.empty(jurisdiction.id()),
        null);
  }

  /** One that was just opened. */
  public static JurisdictionFile opened(Jurisdiction jurisdiction) {
    return new JurisdictionFile(
        jurisdiction, EscalationPolicy.DEFAULT, 0, List.of(), List.of(), null);
  }

  /** The same with one more closed day. */
  public JurisdictionFile with(Closing closing) {
    var all = new ArrayList<>(closings);
    all.add(closing);
    return with(jurisdiction, all);
  }

  /** The same without a closed day that was added in error. */
  public JurisdictionFile without(Closing closing) {
    var others = closings.stream().filter(c -> !c.equals(closing)).toList();
    return with(jurisdiction, others);
  }

  /** The same with one official as they are now. */
  public JurisdictionFile with(Official changed) {
    var all = officials.stream().map(o -> o.id().equals(changed.id()) ? changed : o).toList();
    return copy(jurisdiction, escalation, unrestrictedMatters, all, closings, secondPerson);
  }

  /** The same with another description of the jurisdiction. */
  public JurisdictionFile of(Jurisdiction corrected) {
    return with(corrected, closings);
  }

  /** The same, waiting so long for an acknowledgment. */
  public JurisdictionFile with(EscalationPolicy policy) {
    return copy(jurisdiction, policy, unrestrictedMatters, officials, closings, secondPerson);
  }

  /** The same, where a second person has to confirm what is closed, or not. */
  public JurisdictionFile with(SecondPerson wanted) {
    return copy(jurisdiction, escalation, unrestrictedMatters, officials, closings, wanted);
  }

  private JurisdictionFile with(Jurisdiction described, List<Closing> closed) {
    return copy(described, escalation, unrestrictedMatters, officials, closed, secondPerson);
  }

  private JurisdictionFile copy(
      Jurisdiction described,
      EscalationPolicy policy,
      long unrestricted,
      List<Official> people,
      List<Closing> closed,
      SecondPerson second) {
    return new JurisdictionFile(
        described, policy, unrestricted, people, closed, digestAt, second, docket, demands);
  }

  /** Its clock and its open days: neither its state nor the federal offices close then. */
  public CityCalendar calendar() {
    return new CityCalendar(
        jurisdiction.zone(), ClosedDays.in(jurisdiction.state()).with(closings));
  }

  /** The same once a matter is opened. */
  public JurisdictionFile opening(Disclosure ofMatter) {
    var more = unrestrictedMatters + (ofMatter.isRestricted() ? 0 : 1);
    return copy(jurisdiction, escalation, more, officials, closings, secondPerson);
  }

  /** When something set this way is due for this jurisdiction. */
  public DueDate dueDate(Basis basis) {
    var forums = basis.forums(jurisdiction);
    var closed =
        ClosedDays.in(forums.getFirst().state())
            .forCityIn(jurisdiction.state())
            .with(closings, kind -> isOfCourt(kind, basis.court()));
    return DueDates.of(basis.setting(), forums, closed).readIn(jurisdiction.zone());
  }

  /**
   * Whether a closing that the jurisdiction added, for its own court, is also one of the court that
   * a demand names: the same court for that court's own closing, the same state for a holiday.
   */
  private boolean isOfCourt(ClosureKind kind, @Nullable NamedCourt named) {
    var own = jurisdiction.defaultCourt();
    if (named == null) {
      return true;
    }
    return kind == ClosureKind.COURT
        ? own != null && named.court().equals(own.court())
        : named.court().state().equals(own == null ? jurisdiction.state() : own.court().state());
  }

  /** Whether no alert reaches anyone here. */
  public boolean isNobodyConfirmed() {
    return officials.stream().noneMatch(Official::isReachable);
  }

  /** What an alert that is created now, about a matter on record, says of the city. */
  public InCity inCity(Disclosure ofMatter) {
    return new InCity(hasOtherThan(ofMatter), jurisdiction.contact());
  }

  /**
   * Whether it has another matter on record, so that a text has to say which it means. A restricted
   * one does not count: that would show that it is there.
   */
  private boolean hasOtherThan(Disclosure ofMatter) {
    return unrestrictedMatters > (ofMatter.isRestricted() ? 0 : 1);
  }

  public Optional<Official> official(OfficialId id) {
    return officials.stream().filter(o -> o.id().equals(id)).findFirst();
  }
}
