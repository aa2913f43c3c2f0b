package org.replyby.usecases.docket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.ClosedDays;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.NamedCourt;
import org.replyby.model.Basis;
import org.replyby.model.DocketHead;
import org.replyby.model.DocketId;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionDocket;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;

/**
 * A jurisdiction with its escalation policy, its matters' heads, its officials, its closed days,
 * the moment of its next digest, null if nobody wants one, and the head of its own docket: what one
 * consistent query answers.
 */
public record JurisdictionFile(
    Jurisdiction jurisdiction,
    EscalationPolicy escalation,
    List<Matter> matters,
    List<Official> officials,
    List<Closing> closings,
    @Nullable Instant digestAt,
    JurisdictionDocket docket) {
  public JurisdictionFile {
    matters = List.copyOf(matters);
    officials = List.copyOf(officials);
    closings = List.copyOf(closings);
  }

  /** A file whose own docket has no line yet. */
  public JurisdictionFile(
      Jurisdiction jurisdiction,
      EscalationPolicy escalation,
      List<Matter> matters,
      List<Official> officials,
      List<Closing> closings,
      @Nullable Instant digestAt) {
    this(
        jurisdiction,
        escalation,
        matters,
        officials,
        closings,
        digestAt,
        JurisdictionDocket.empty(jurisdiction.id()));
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

  /** The same with another description of the jurisdiction. */
  public JurisdictionFile of(Jurisdiction corrected) {
    return with(corrected, closings);
  }

  private JurisdictionFile with(Jurisdiction described, List<Closing> closed) {
    return new JurisdictionFile(
        described, escalation, matters, officials, closed, digestAt, docket);
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

  /**
   * Whether it has another matter on file, open or not, so that a text has to say which it means.
   */
  public boolean hasOtherThan(MatterId id) {
    return matters.stream().anyMatch(m -> !m.id().equals(id));
  }

  /** The head of the docket of a matter on file, or of the jurisdiction's own. */
  public Optional<DocketHead> head(DocketId id) {
    return switch (id) {
      case MatterId matter -> matter(matter).map(found -> found);
      case JurisdictionId itself -> Optional.of(docket);
    };
  }

  public Optional<Official> official(OfficialId id) {
    return officials.stream().filter(o -> o.id().equals(id)).findFirst();
  }

  public Optional<Matter> matter(MatterId id) {
    return matters.stream().filter(m -> m.id().equals(id)).findFirst();
  }
}
