package org.replyby.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A demand letter as it arrived. {@code datedOn} is the date on the letter, {@code announcedOn} is
 * when the department made it public, and {@code receivedOn} is when it arrived. {@code addressee}
 * may be someone other than the jurisdiction. {@code response} is null if only the law sets the
 * date of the answer. {@code follows} is the earlier letter that this one follows up on, if any.
 * {@code entered} is when staff put it on the docket. {@code voided} is null unless it is void.
 */
public record Letter(
    DocumentId id,
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
    @Nullable DocumentId follows,
    DeadlineId deadline,
    Entered entered,
    @Nullable Voiding voided)
    implements Document {
  public Letter {
    consequences = Set.copyOf(consequences);
    grants = List.copyOf(grants);
    if (grants.size() > Grant.MOST_PER_LETTER) {
      throw new IllegalArgumentException("a letter names at most 50 grants");
    }
  }

  @Override
  public Type type() {
    return Type.LETTER;
  }

  @Override
  public Letter enteredAs(Entered other) {
    return with(other, voided);
  }

  @Override
  public Letter voidedBy(Voiding voiding) {
    return with(entered, voiding);
  }

  private Letter with(Entered by, @Nullable Voiding voiding) {
    return new Letter(
        id,
        kind,
        from,
        came,
        addressee,
        datedOn,
        announcedOn,
        receivedOn,
        demand,
        consequences,
        grants,
        response,
        follows,
        deadline,
        by,
        voiding);
  }
}
