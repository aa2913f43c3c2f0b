package org.replyby.usecases.recording;

import java.time.InstantSource;
import org.replyby.model.Letter;
import org.replyby.model.Principal;
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

  public Outcome<NewRecord<Letter>> record(Principal principal, LetterRequest request) {
    return demands.record(principal, new NewLetter(request));
  }
}
