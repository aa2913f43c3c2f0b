package org.replyby.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;

/**
 * A subpoena: what it calls for, when it was issued, when it was served (if it was), and its return
 * date. {@code follows} is the letter that came before it, if any. {@code voided} is null unless it
 * is void.
 */
public record Subpoena(
    DocumentId id,
    SubpoenaKind kind,
    @Nullable Calls calls,
    IssuingAuthority from,
    LocalDate issuedOn,
    @Nullable LocalDate servedOn,
    DueOn returnDate,
    String demand,
    @Nullable DocumentId follows,
    DeadlineId deadline,
    Entered entered,
    @Nullable Voiding voided)
    implements Document {
  @Override
  public Type type() {
    return Type.SUBPOENA;
  }

  @Override
  public Subpoena enteredAs(Entered other) {
    return with(other, voided);
  }

  @Override
  public Subpoena voidedBy(Voiding voiding) {
    return with(entered, voiding);
  }

  private Subpoena with(Entered by, @Nullable Voiding voiding) {
    return new Subpoena(
        id,
        kind,
        calls,
        from,
        issuedOn,
        servedOn,
        returnDate,
        demand,
        follows,
        deadline,
        by,
        voiding);
  }
}
