package org.replyby.local.messages.samples;

import java.time.Instant;
import org.replyby.usecases.repeating.KeptAnswers;

/** Finds every Idempotency-Key to be what it says. */
public record SampleAnswers(Claim found) implements KeptAnswers {
  @Override
  public Claim claim(Keyed request, Instant now, Instant until) {
    return found;
  }

  @Override
  public void keep(Keyed request, Answer answer, Instant until) {
    // Nothing is kept.
  }

  @Override
  public void release(Keyed request, Instant now) {
    // Nothing was kept.
  }
}
