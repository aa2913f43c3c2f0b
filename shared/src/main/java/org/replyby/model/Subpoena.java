package org.replyby.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.NamedCourt;

/**
 * A subpoena: what it calls for, when it was issued, how and when it was served, and when each of
 * its parts is returnable. {@code court} is the one that it names, if any. {@code follows} is the
 * letter that came before it, if any. {@code recordedOn} is the day in the city on which staff put
 * it on the docket. {@code voided} is null unless it is void. No alert quotes the demand if it is
 * {@code privileged}.
 */
public record Subpoena(
    DocumentId id,
    SubpoenaKind kind,
    @Nullable Calls calls,
    IssuingAuthority from,
    LocalDate issuedOn,
    ServiceOfProcess service,
    List<Part> parts,
    @Nullable NamedCourt court,
    String demand,
    @Nullable DocumentId follows,
    DeadlineId deadline,
    LocalDate recordedOn,
    Entered entered,
    @Nullable Voiding voided,
    boolean privileged)
    implements Document {
  public Subpoena {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a subpoena is returnable");
    }
  }

  /** A subpoena whose demand alerts may quote. */
  public Subpoena(
      DocumentId id,
      SubpoenaKind kind,
      @Nullable Calls calls,
      IssuingAuthority from,
      LocalDate issuedOn,
      ServiceOfProcess service,
      List<Part> parts,
      @Nullable NamedCourt court,
      String demand,
      @Nullable DocumentId follows,
      DeadlineId deadline,
      LocalDate recordedOn,
      Entered entered,
      @Nullable Voiding voided) {
    this(
        id,
        kind,
        calls,
        from,
        issuedOn,
        service,
        parts,
        court,
        demand,
        follows,
        deadline,
        recordedOn,
        entered,
        voided,
        false);
  }

  /** When it was served, or null if that is not known. */
  public @Nullable LocalDate servedOn() {
    return service.servedOn();
  }

  @Override
  public Type type() {
    return Type.SUBPOENA;
  }

  @Override
  public Subpoena recordedAs(Document other) {
    return with(other.recordedOn(), other.entered(), voided);
  }

  @Override
  public Subpoena voidedBy(Voiding voiding) {
    return with(recordedOn, entered, voiding);
  }

  @Override
  public Subpoena worded(String words) {
    return with(words, recordedOn, entered, voided);
  }

  private Subpoena with(LocalDate on, Entered by, @Nullable Voiding voiding) {
    return with(demand, on, by, voiding);
  }

  private Subpoena with(String words, LocalDate on, Entered by, @Nullable Voiding voiding) {
    return new Subpoena(
        id,
        kind,
        calls,
        from,
        issuedOn,
        service,
        parts,
        court,
        words,
        follows,
        deadline,
        on,
        by,
        voiding,
        privileged);
  }
}
