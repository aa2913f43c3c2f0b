package org.replyby.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;

/**
 * A demand letter as it came. {@code datedOn} stands on it, {@code announcedOn} is when the
 * department made it public, {@code receivedOn} when it arrived; {@code addressee} may be another
 * than the jurisdiction. {@code recordedAt} is when staff put it on the docket.
 */
public record Letter(
    LetterId id,
    IssuingAuthority from,
    DeliveryMethod came,
    String addressee,
    LocalDate datedOn,
    @Nullable LocalDate announcedOn,
    LocalDate receivedOn,
    String demand,
    Set<Consequence> consequences,
    List<Grant> grants,
    DueOn responseDue,
    DeadlineId deadline,
    Instant recordedAt,
    String recordedBy) {
  public Letter {
    consequences = Set.copyOf(consequences);
    grants = List.copyOf(grants);
    if (grants.size() > Grant.MOST_PER_LETTER) {
      throw new IllegalArgumentException("a letter names at most 50 grants");
    }
  }

  /** Whether another record of this letter says the same, whoever wrote it down and when. */
  public boolean saysTheSameAs(Letter other) {
    return equals(
        new Letter(
            other.id,
            other.from,
            other.came,
            other.addressee,
            other.datedOn,
            other.announcedOn,
            other.receivedOn,
            other.demand,
            other.consequences,
            other.grants,
            other.responseDue,
            other.deadline,
            recordedAt,
            recordedBy));
  }
}
