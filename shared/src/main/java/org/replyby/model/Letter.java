package org.replyby.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A demand letter as it arrived. {@code datedOn} is the date on the letter, or null if it has none,
 * and {@code announcedOn} is when the department made it public. {@code addressee} may be someone
 * other than the jurisdiction. {@code parts} is empty if only the law sets the date of the answer.
 * {@code follows} is the earlier letter that this one follows up on, if any. {@code recordedOn} is
 * the day in the city on which staff put it on the docket. Days are calendar days in the city.
 */
public record Letter(
    DocumentId id,
    LetterKind kind,
    IssuingAuthority from,
    Arrival arrival,
    String addressee,
    @Nullable LocalDate datedOn,
    @Nullable LocalDate announcedOn,
    String demand,
    Set<Consequence> consequences,
    List<Grant> grants,
    List<Part> parts,
    @Nullable DocumentId follows,
    DeadlineId deadline,
    LocalDate recordedOn,
    Entered entered)
    implements Document {
  public Letter {
    consequences = Set.copyOf(consequences);
    grants = List.copyOf(grants);
    parts = List.copyOf(parts);
    if (grants.size() > Grant.MOST_PER_LETTER) {
      throw new IllegalArgumentException("a letter names at most 50 grants");
    }
  }

  @Override
  public Type type() {
    return Type.LETTER;
  }

  @Override
  public Letter recordedAs(Document other) {
    return with(datedOn, arrival, other.recordedOn(), other.entered());
  }

  /** The same letter with other dates. */
  public Letter dated(@Nullable LocalDate dated, Arrival came) {
    return with(dated, came, recordedOn, entered);
  }

  private Letter with(@Nullable LocalDate dated, Arrival came, LocalDate on, Entered by) {
    return new Letter(
        id,
        kind,
        from,
        came,
        addressee,
        dated,
        announcedOn,
        demand,
        consequences,
        grants,
        parts,
        follows,
        deadline,
        on,
        by);
  }
}
