package org.replyby.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something told to one official that is about no single deadline: a digest, an address that was
 * lost. What it says names its own moment, so it is written at birth and stays true. {@code
 * nextMoment} is null once its outcome is final.
 */
public record Notice(
    NoticeId id,
    String topicArn,
    int emails,
    Severity severity,
    String subject,
    String email,
    String sms,
    Instant bornAt,
    AlertState state,
    int attempts,
    @Nullable Instant nextMoment,
    @Nullable String correlationId)
    implements ToSend {
  @Override
  public String name() {
    return id.toString();
  }

  @Override
  public OfficialId official() {
    return id.official();
  }

  @Override
  public Notice claimed(AlertState.Claimed claim) {
    return new Notice(
        id,
        topicArn,
        emails,
        severity,
        subject,
        email,
        sms,
        bornAt,
        claim,
        attempts + 1,
        claim.leaseUntil(),
        correlationId);
  }
}
