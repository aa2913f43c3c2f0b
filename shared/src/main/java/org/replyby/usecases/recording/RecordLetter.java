package org.replyby.usecases.recording;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Consequence;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.Grant;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Letter;
import org.replyby.model.LetterId;
import org.replyby.model.LetterKind;
import org.replyby.model.Principal;
import org.replyby.model.ResponseTime;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/** Puts a demand letter on the docket, and the deadlines that a letter of its kind starts. */
public final class RecordLetter {
  private final RecordDemand demands;

  public RecordLetter(Docket docket, InstantSource clock, Tokens tokens, Backoff backoff) {
    this.demands = new RecordDemand(docket, clock, tokens, backoff);
  }

  /** A letter as staff describe it. */
  public record Request(
      JurisdictionRef jurisdiction,
      MatterRef matter,
      IssuingAuthority from,
      DeliveryMethod came,
      @Nullable String addressee,
      LocalDate datedOn,
      @Nullable LocalDate announcedOn,
      LocalDate receivedOn,
      String demand,
      Set<Consequence> consequences,
      List<Grant> grants,
      LetterKind kind,
      @Nullable ResponseTime response,
      @Nullable LetterId follows,
      @Nullable String idempotencyKey) {}

  public Outcome<Recorded<Letter>> record(Principal principal, Request request) {
    return demands.record(principal, new NewLetter(request));
  }
}
