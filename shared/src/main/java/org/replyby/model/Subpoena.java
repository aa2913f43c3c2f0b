package org.replyby.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.NamedCourt;

/**
 * A subpoena: what it calls for, when it was issued, when it was served (if it was), and its return
 * date. {@code court} is the one that it names, if any. {@code follows} is the letter that came
 * before it, if any.
 */
public record Subpoena(
    DocumentId id,
    SubpoenaKind kind,
    @Nullable Calls calls,
    IssuingAuthority from,
    LocalDate issuedOn,
    @Nullable LocalDate servedOn,
    DueOn returnDate,
    @Nullable NamedCourt court,
    String demand,
    @Nullable DocumentId follows,
    DeadlineId deadline,
    Entered entered)
    implements Document {
  @Override
  public Type type() {
    return Type.SUBPOENA;
  }

  @Override
  public Subpoena enteredAs(Entered other) {
    return with(servedOn, returnDate, other);
  }

  /** The same subpoena with another day of service and return date. */
  public Subpoena dated(@Nullable LocalDate served, DueOn returnable) {
    return with(served, returnable, entered);
  }

  private Subpoena with(@Nullable LocalDate served, DueOn returnable, Entered by) {
    return new Subpoena(
        id, kind, calls, from, issuedOn, served, returnable, court, demand, follows, deadline, by);
  }
}
