package org.replyby.usecases.recording;

import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;
import org.replyby.model.Calls;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.LetterId;
import org.replyby.model.Principal;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaKind;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Puts a subpoena on the docket, with its return date as a deadline of its own, and alerts at once.
 */
public final class RecordSubpoena {
  private final RecordDemand demands;

  public RecordSubpoena(Docket docket, InstantSource clock, Tokens tokens, Backoff backoff) {
    this.demands = new RecordDemand(docket, clock, tokens, backoff);
  }

  /** A subpoena as staff describe it; {@code follows} is a letter of the same matter. */
  public record Request(
      JurisdictionRef jurisdiction,
      MatterRef matter,
      SubpoenaKind kind,
      @Nullable Calls calls,
      IssuingAuthority from,
      LocalDate issuedOn,
      @Nullable LocalDate servedOn,
      DueOn returnDate,
      String demand,
      @Nullable LetterId follows,
      @Nullable String idempotencyKey) {}

  public Outcome<Recorded<Subpoena>> record(Principal principal, Request request) {
    return demands.record(principal, new NewSubpoena(request));
  }
}
