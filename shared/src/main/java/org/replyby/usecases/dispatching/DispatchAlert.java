package org.replyby.usecases.dispatching;

import java.time.Duration;
import java.time.InstantSource;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.model.AlertState;
import org.replyby.model.Official;
import org.replyby.model.ToSend;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;
import org.replyby.usecases.run.Tokens;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.SnsCheck;

/**
 * Sends one alert: claim, publish, mark. The claim proves that what the alert says still holds; the
 * text is made after it, so that "3 days left" is true when it is sent. Delivery is at least once:
 * the only window for a duplicate is a crash, or a lost answer, between SNS's acceptance and the
 * mark.
 */
public final class DispatchAlert {
  /** For the claim before a publish and the mark after it. */
  static final Duration WRITES = Duration.ofSeconds(2);

  /** The lease outlives its holder by this much, in case clocks differ. */
  static final Duration CLOCK_MARGIN = Duration.ofSeconds(10);

  private final Outbox outbox;
  private final Publisher publisher;
  private final CheckSubscriptions check;
  private final ProveReach prove;
  private final EndUnreached unreached;
  private final Settings settings;
  private final MarkOutcome outcomes;

  public DispatchAlert(
      Outbox outbox,
      Publisher publisher,
      CheckSubscriptions check,
      Reachability sns,
      SettleAlerts settle,
      Settings settings) {
    this.outbox = outbox;
    this.publisher = publisher;
    this.check = check;
    this.prove = new ProveReach(sns, check, settings.journal());
    this.unreached = new EndUnreached(outbox, settle, settings.journal());
    this.settings = settings;
    this.outcomes = new MarkOutcome(outbox, settings.clock(), new AlertLog(settings.journal()));
  }

  /** {@code links} is where links lead; {@code operatorsTopic} tells who runs the service. */
  public record Settings(
      InstantSource clock,
      Tokens tokens,
      Pace pace,
      Waiting waiting,
      Journal journal,
      LinkSigner links,
      String operatorsTopic) {}

  /** Waits for the pace of emails. */
  @FunctionalInterface
  public interface Waiting {
    void forNow(Duration howLong);
  }

  public Dispatched dispatch(ToSend wanted, TimeLeft timeLeft) {
    var now = Moments.now(settings.clock());
    if (wanted.delivery().isHeldAt(now)) {
      return Dispatched.LEFT_DUE;
    }
    if (Retry.isOver(wanted)) {
      return outcomes.gaveUp(wanted, now);
    }
    var most = timeLeft.now().minus(Publisher.TIMEOUT).minus(WRITES);
    var wait = settings.pace().reserve(Math.max(1, wanted.emails()), most);
    if (most.isNegative() || wait.isEmpty()) {
      return Dispatched.LEFT_DUE;
    }
    if (wait.get().isPositive()) {
      settings.waiting().forNow(wait.get());
    }
    return claim(wanted, timeLeft, true);
  }

  private Dispatched claim(ToSend wanted, TimeLeft timeLeft, boolean mayAskSns) {
    var now = Moments.now(settings.clock());
    var lease = now.plus(timeLeft.now()).plus(CLOCK_MARGIN);
    var claim = new AlertState.Claimed(settings.tokens().name(), lease);
    return switch (outbox.claim(wanted, claim, now)) {
      case Outbox.Claim.Won(var ours) -> publish(ours, timeLeft);
      case Outbox.Claim.Taken() -> unsent(Dispatched.NOT_OURS);
      case Outbox.Claim.Contended() -> unsent(Dispatched.LEFT_DUE);
      case Outbox.Claim.Overtaken(var deadline) ->
          unsent(outcomes.supersede(wanted, StaleReason.why(wanted, deadline), now));
      case Outbox.Claim.Withheld() -> unsent(outcomes.supersede(wanted, StaleReason.WITHHELD, now));
      case Outbox.Claim.Unreachable(var official) when mayAskSns && reachableNow(official) ->
          claim(wanted, timeLeft, false);
      case Outbox.Claim.Unreachable(var official) ->
          unsent(unreached(unreached.unclaimed(wanted, now)));
    };
  }

  /** An alert not sent by this call gives its place back to the emails that are sent. */
  private Dispatched unsent(Dispatched result) {
    settings.pace().giveBack();
    return result;
  }

  /** A confirmation may have been clicked since SNS was last asked. */
  private boolean reachableNow(Official official) {
    return check.check(official, SnsCheck.LEARN).isReachable();
  }

  private static Dispatched unreached(boolean isOurs) {
    return isOurs ? Dispatched.UNREACHED : Dispatched.NOT_OURS;
  }

  /** Whether what is ours reaches anybody, asked just before it is published. */
  Reachability.Proof proof(ToSend ours) {
    return prove.of(ours);
  }

  /** Ends what is ours and reaches nobody. */
  Dispatched reachedNobody(ToSend ours) {
    return unreached(unreached.claimed(ours, Moments.now(settings.clock())));
  }

  private Dispatched publish(ToSend ours, TimeLeft timeLeft) {
    return switch (proof(ours)) {
      case Reachability.Proof.Live(var addresses) ->
          publish(ours, new Recipient.Proved(ours.topicArn(), addresses), timeLeft);
      case Reachability.Proof.Unanswered() ->
          publish(ours, new Recipient.Unproved(topicOf(ours)), timeLeft);
      case Reachability.Proof.Nobody() -> unsent(reachedNobody(ours));
    };
  }

  private String topicOf(ToSend ours) {
    return ours.official().isOperator() ? settings.operatorsTopic() : ours.topicArn();
  }

  private Dispatched publish(ToSend ours, Recipient to, TimeLeft timeLeft) {
    var now = Moments.now(settings.clock());
    if (timeLeft.now().compareTo(Publisher.TIMEOUT) < 0) {
      outbox.mark(ours, new AlertState.Pending(), now);
      return Dispatched.LEFT_DUE;
    }
    var outgoing = Outgoing.of(ours, now, settings.links());
    return switch (publisher.publish(to, ours.name(), outgoing.message())) {
      case Publisher.Sending.Accepted(var messageId) ->
          outcomes.published(ours, messageId, to.reached(), outgoing.kept(), now);
      case Publisher.Sending.Refused(var code) -> outcomes.failed(ours, code);
      case Publisher.Sending.Unsure(var code) when Retry.isOver(ours) ->
          outcomes.failed(ours, code);
      case Publisher.Sending.Unsure(var code) -> outcomes.again(ours, code);
    };
  }
}
