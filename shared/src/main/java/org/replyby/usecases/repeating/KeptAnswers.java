package org.replyby.usecases.repeating;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.replyby.model.PersonId;

/** The answers to requests that came under an Idempotency-Key. */
public interface KeptAnswers {
  /** How long an answer is kept. */
  Duration KEPT = Duration.ofHours(24);

  /** No request takes longer: API Gateway gives up after 30 seconds. */
  Duration LONGEST = Duration.ofSeconds(30);

  /**
   * A request, by who sent it and under which key, and a hash of everything else that it says. The
   * same key of another person is another key.
   */
  record Keyed(PersonId person, String key, String says) {}

  /** An answer's status, its JSON, and the path of what it made, or null. */
  record Answer(int status, String json, @Nullable String location) {}

  /** What a key was found to be. */
  sealed interface Claim {
    /** Nobody used it in the last 24 hours: it is the caller's until the request is answered. */
    record Fresh() implements Claim {}

    /** The same request was answered like this. */
    record Answered(Answer answer) implements Claim {}

    /** It was used for a request that says something else. */
    record Used() implements Claim {}

    /** The same request is being carried out, or was cut off, and may be sent again then. */
    record Running(Instant until) implements Claim {}
  }

  /** One write. The claim ends at {@code until} if no answer is kept by then. */
  Claim claim(Keyed request, Instant now, Instant until);

  /** One write: replaces the claim of the same request, and does nothing if it is gone. */
  void keep(Keyed request, Answer answer, Instant until);

  /** One write: the request changed nothing, so the key can be used again at once. */
  void release(Keyed request, Instant now);
}
