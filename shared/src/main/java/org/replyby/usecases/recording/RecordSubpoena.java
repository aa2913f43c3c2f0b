package org.replyby.usecases.recording;

import java.time.InstantSource;
import org.replyby.model.Principal;
import org.replyby.model.Subpoena;
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

  public Outcome<NewRecord<Subpoena>> record(Principal principal, SubpoenaRequest request) {
    return demands.record(principal, new NewSubpoena(request));
  }
}
