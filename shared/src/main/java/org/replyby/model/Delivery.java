package org.replyby.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one message goes out: the official's topic, how many emails its publish sends, when the
 * message was created, how often it was claimed, and the request or run that caused it (for the
 * log; null if not known). {@code nextMoment} is when the sweep has to look at it, or null once its
 * outcome is final.
 */
public record Delivery(
    String topicArn,
    int emails,
    Severity severity,
    Instant bornAt,
    AlertState state,
    int attempts,
    @Nullable Instant nextMoment,
    @Nullable String correlationId) {
  /**
   * How long after its creation a message is due: the sweep sends it then if the stream did not.
   */
  public static final Duration GRACE = Duration.ofMinutes(1);

  /** A message that is created at {@code now} and still has to be sent to {@code official}. */
  public static Delivery to(
      Official official, Severity severity, Instant now, @Nullable String correlationId) {
    return new Delivery(
        official.topicArn(),
        official.emails(),
        severity,
        now,
        new AlertState.Pending(),
        0,
        now.plus(GRACE),
        correlationId);
  }

  /** The same delivery, due at {@code moment} and not before. */
  public Delivery heldUntil(Instant moment) {
    return in(state, attempts, moment);
  }

  /**
   * Whether it waits for the hour at which people read: nobody has tried to send it yet, and it is
   * due later than a message that goes out at once.
   */
  public boolean isHeldAt(Instant now) {
    return attempts == 0
        && state instanceof AlertState.Pending
        && nextMoment != null
        && nextMoment.isAfter(now)
        && nextMoment.isAfter(bornAt.plus(GRACE));
  }

  /** A message to the person who runs the service; their topic is a setting of the dispatcher. */
  public static Delivery toOperator(Instant now, @Nullable String correlationId) {
    return new Delivery(
        "operator",
        1,
        Severity.URGENT,
        now,
        new AlertState.Pending(),
        0,
        now.plus(GRACE),
        correlationId);
  }

  /** The same delivery, held by a claim, with one more attempt counted. */
  public Delivery claimed(AlertState.Claimed claim) {
    return in(claim, attempts + 1, claim.leaseUntil());
  }

  /**
   * The same delivery in another state, after {@code tried} attempts, due again at {@code next}.
   */
  public Delivery in(AlertState another, int tried, @Nullable Instant next) {
    return new Delivery(topicArn, emails, severity, bornAt, another, tried, next, correlationId);
  }
}
