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
 * the day in the city on which staff put it on the docket. {@code voided} is null unless it is
 * void. {@code sharedLetter} is null unless the same letter went to several bodies: then it is a
 * name that staff chose, the same in the record that each of them has of it. No alert quotes the
 * demand if it is {@code privileged}. Days are calendar days in the city.
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
    Entered entered,
    @Nullable Voiding voided,
    @Nullable String sharedLetter,
    boolean privileged)
    implements Document {
  public Letter {
    consequences = Set.copyOf(consequences);
    grants = List.copyOf(grants);
    parts = List.copyOf(parts);
    if (grants.size() > Grant.MOST_PER_LETTER) {
      throw new IllegalArgumentException("a letter names at most 50 grants");
    }
  }

  /** A letter whose demand alerts may quote. */
  public Letter(
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
      Entered entered,
      @Nullable Voiding voided,
      @Nullable String sharedLetter) {
    this(
        id,
        kind,
        from,
        arrival,
        addressee,
        datedOn,
        announcedOn,
        demand,
        consequences,
        grants,
        parts,
        follows,
        deadline,
        recordedOn,
        entered,
        voided,
        sharedLetter,
        false);
  }

  @Override
  public Type type() {
    return Type.LETTER;
  }

  @Override
  public Letter recordedAs(Document other) {
    return with(other.recordedOn(), other.entered(), voided);
  }

  @Override
  public Letter voidedBy(Voiding voiding) {
    return with(recordedOn, entered, voiding);
  }

  @Override
  public Letter worded(String words) {
    return with(words, recordedOn, entered, voided);
  }

  private Letter with(LocalDate on, Entered by, @Nullable Voiding voiding) {
    return with(demand, on, by, voiding);
  }

  private Letter with(String words, LocalDate on, Entered by, @Nullable Voiding voiding) {
    return new Letter(
        id,
        kind,
        from,
        arrival,
        addressee,
        datedOn,
        announcedOn,
        words,
        consequences,
        grants,
        parts,
        follows,
        deadline,
        on,
        by,
        voiding,
        sharedLetter,
        privileged);
  }
}
