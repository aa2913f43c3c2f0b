package org.replyby.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;

/**
 * A subpoena: what it calls for, when it was issued, when it was served if it was, and its return
 * date; {@code follows} is the letter that it came after, if any.
 */
public record Subpoena(
    SubpoenaId id,
    SubpoenaKind kind,
    @Nullable Calls calls,
    IssuingAuthority from,
    LocalDate issuedOn,
    @Nullable LocalDate servedOn,
    DueOn returnDate,
    String demand,
    @Nullable LetterId follows,
    DeadlineId deadline,
    Entered entered) {
  /** Whether another record of this subpoena says the same, whoever wrote it down and when. */
  public boolean saysTheSameAs(Subpoena other) {
    return equals(
        new Subpoena(
            other.id,
            other.kind,
            other.calls,
            other.from,
            other.issuedOn,
            other.servedOn,
            other.returnDate,
            other.demand,
            other.follows,
            other.deadline,
            entered));
  }

  /** The same subpoena with another day of service and return date. */
  public Subpoena dated(@Nullable LocalDate served, DueOn returnable) {
    return new Subpoena(
        id, kind, calls, from, issuedOn, served, returnable, demand, follows, deadline, entered);
  }
}
