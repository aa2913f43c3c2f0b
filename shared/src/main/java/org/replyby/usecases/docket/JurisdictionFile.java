package org.replyby.usecases.docket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.ClosedDays;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueDates;
import org.replyby.model.Basis;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Official;

/**
 * A jurisdiction with its escalation policy, its matters' heads, its officials, its closed days and
 * the moment of its next digest, null if nobody wants one: what one consistent query answers.
 */
public record JurisdictionFile(
    Jurisdiction jurisdiction,
    EscalationPolicy escalation,
    List<Matter> matters,
    List<Official> officials,
    List<Closing> closings,
    @Nullable Instant digestAt) {
  public JurisdictionFile {
    matters = List.copyOf(matters);
    officials = List.copyOf(officials);
    closings = List.copyOf(closings);
  }

  /** The days closed for the jurisdiction's courts and offices. */
  ClosedDays closedDays() {
    return ClosedDays.in(jurisdiction.state()).with(closings);
  }

  /** The same with one more closed day. */
  public JurisdictionFile with(Closing closing) {
    var all = new ArrayList<>(closings);
    all.add(closing);
    return new JurisdictionFile(jurisdiction, escalation, matters, officials, all, digestAt);
  }

  /** The same without a closed day that was added in error. */
  public JurisdictionFile without(Closing closing) {
    var others = closings.stream().filter(c -> !c.equals(closing)).toList();
    return new JurisdictionFile(jurisdiction, escalation, matters, officials, others, digestAt);
  }

  /** The same with another description of the jurisdiction. */
  public JurisdictionFile of(Jurisdiction corrected) {
    return new JurisdictionFile(corrected, escalation, matters, officials, closings, digestAt);
  }

  /** When something set this way is due for this jurisdiction. */
  public DueDate dueDate(Basis basis) {
    return DueDates.of(
        basis.setting(), basis.forum(jurisdiction.state(), jurisdiction.zone()), closedDays());
  }

  /** Whether no alert reaches anyone here. */
  public boolean isNobodyConfirmed() {
    return officials.stream().noneMatch(Official::isReachable);
  }

  public Optional<Matter> matter(MatterId id) {
    return matters.stream().filter(m -> m.id().equals(id)).findFirst();
  }
}
