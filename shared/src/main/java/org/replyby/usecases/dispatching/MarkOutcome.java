package org.replyby.usecases.dispatching;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.replyby.model.AlertState;
import org.replyby.model.Reached;
import org.replyby.model.SentText;
import org.replyby.model.ToSend;
import org.replyby.usecases.docket.Moments;

/** Writes what became of an alert on its row, and in the log if the row was still ours. */
record MarkOutcome(Outbox outbox, InstantSource clock, AlertLog log) {
  Dispatched published(
      ToSend ours, String messageId, Reached reached, @Nullable SentText text, Instant asked) {
    var accepted = Moments.now(clock);
    var state = new AlertState.Published(messageId, accepted, reached, text);
    if (!outbox.mark(ours, state, accepted)) {
      log.leaseLost(ours, messageId);
      return Dispatched.NOT_OURS;
    }
    log.published(ours, messageId, reached, asked, accepted);
    return Dispatched.PUBLISHED;
  }

  Dispatched failed(ToSend ours, String code) {
    var now = Moments.now(clock);
    if (!outbox.mark(ours, new AlertState.Failed(code, now), now)) {
      return Dispatched.NOT_OURS;
    }
    log.failed(ours, code);
    return Dispatched.FAILED;
  }

  /** Its holder died at each of the last tries, or SNS never answered: the reason is not known. */
  Dispatched gaveUp(ToSend wanted, Instant now) {
    if (!outbox.end(wanted, new AlertState.Failed("NoOutcome", now), now)) {
      return Dispatched.NOT_OURS;
    }
    log.failed(wanted, "NoOutcome");
    return Dispatched.FAILED;
  }

  Dispatched again(ToSend ours, String code) {
    var now = Moments.now(clock);
    outbox.mark(ours, new AlertState.Pending(), now.plus(Retry.after(ours)));
    log.retried(ours, code);
    return Dispatched.LEFT_DUE;
  }

  Dispatched supersede(ToSend wanted, String why, Instant now) {
    if (!outbox.end(wanted, new AlertState.Superseded(why, now), now)) {
      return Dispatched.NOT_OURS;
    }
    log.superseded(wanted, why);
    return Dispatched.SUPERSEDED;
  }
}
