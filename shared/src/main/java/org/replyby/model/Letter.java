package org.replyby.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A demand letter as it came. {@code datedOn} stands on it, {@code announcedOn} is when the
 * department made it public, {@code receivedOn} when it arrived; {@code addressee} may be another
 * than the jurisdiction. {@code response} is null where the law alone says by when; {@code follows}
 * is the earlier letter that it takes up, if any. {@code entered} is when staff put it on the
 * docket.
 */
public record Letter(
    LetterId id,
    LetterKind kind,
    IssuingAuthority from,
    DeliveryMethod came,
    String addressee,
    LocalDate datedOn,
    @Nullable LocalDate announcedOn,
    LocalDate receivedOn,
    String demand,
    Set<Consequence> consequences,
    List<Grant> grants,
    @Nullable ResponseTime response,
    @Nullable LetterId follows,
    DeadlineId deadline,
    Entered entered) {
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
            other.kind,
            other.from,
            other.came,
            other.addressee,
            other.datedOn,
            other.announcedOn,
            other.receivedOn,
            other.demand,
            other.consequences,
            other.grants,
            other.response,
            other.follows,
            other.deadline,
            entered));
  }

  /** The same letter with other dates. */
  public Letter dated(LocalDate dated, LocalDate received) {
    return new Letter(
        id,
        kind,
        from,
        came,
        addressee,
        dated,
        announcedOn,
        received,
        demand,
        consequences,
        grants,
        response,
        follows,
        deadline,
        entered);
  }
}
