package org.replyby.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;

/**
 * One thing to be told to one official: one row, one topic, one publish. {@code nextMoment} is when
 * the sweep has to look at it; null once its outcome is on the docket. {@code emails} is how many
 * emails its publish sends. {@code remarks} are sentences of its own, true whenever it is sent.
 */
public record Alert(
    AlertId id,
    String topicArn,
    int emails,
    DeadlineKind kind,
    Reason reason,
    Severity severity,
    DueDate dueDate,
    Demand demand,
    List<String> remarks,
    Instant bornAt,
    AlertState state,
    int attempts,
    @Nullable Instant nextMoment,
    @Nullable Acknowledgment acknowledgment,
    @Nullable String correlationId)
    implements ToSend {
  public Alert {
    remarks = List.copyOf(remarks);
  }

  /** An alert that is to be sent, first at {@code nextMoment} by the sweep. */
  public static Alert born(
      AlertId id,
      Official official,
      Deadline about,
      Reason reason,
      Severity severity,
      List<String> remarks,
      Instant now,
      Instant nextMoment,
      @Nullable String correlationId) {
    return new Alert(
        id,
        official.topicArn(),
        official.emails(),
        about.kind(),
        reason,
        severity,
        about.dueDate(),
        about.demand(),
        remarks,
        now,
        new AlertState.Pending(),
        0,
        nextMoment,
        null,
        correlationId);
  }

  @Override
  public String name() {
    return id.toString();
  }

  @Override
  public OfficialId official() {
    return id.official();
  }

  @Override
  public Alert claimed(AlertState.Claimed claim) {
    return in(claim, attempts + 1, claim.leaseUntil());
  }

  /** The same alert in another state, after so many attempts, due again at {@code next}. */
  public Alert in(AlertState another, int tried, @Nullable Instant next) {
    return new Alert(
        id,
        topicArn,
        emails,
        kind,
        reason,
        severity,
        dueDate,
        demand,
        remarks,
        bornAt,
        another,
        tried,
        next,
        acknowledgment,
        correlationId);
  }

  /** The same alert, known to a person. */
  public Alert acknowledged(Acknowledgment known) {
    return new Alert(
        id,
        topicArn,
        emails,
        kind,
        reason,
        severity,
        dueDate,
        demand,
        remarks,
        bornAt,
        state,
        attempts,
        nextMoment,
        known,
        correlationId);
  }
}
