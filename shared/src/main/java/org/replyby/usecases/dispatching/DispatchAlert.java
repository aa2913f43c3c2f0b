package org.replyby.usecases.dispatching;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.Messages;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Notice;
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
  private static final Duration WRITES = Duration.ofSeconds(2);

  /** The lease outlives its holder by this much, in case clocks differ. */
  private static final Duration CLOCK_MARGIN = Duration.ofSeconds(10);

  private final Outbox outbox;
  private final Publisher publisher;
  private final CheckSubscriptions check;
  private final Settings settings;
  private final AlertLog log;

  public DispatchAlert(
      Outbox outbox, Publisher publisher, CheckSubscriptions check, Settings settings) {
    this.outbox = outbox;
    this.publisher = publisher;
    this.check = check;
    this.settings = settings;
    this.log = new AlertLog(settings.journal());
  }

  /** What a dispatcher needs to know; {@code links} is where a message's links lead. */
  public record Settings(
      InstantSource clock,
      Tokens tokens,
      Pace pace,
      Waiting waiting,
      Journal journal,
      LinkSigner links) {}

  /** Waits for the pace of emails. */
  @FunctionalInterface
  public interface Waiting {
    void forNow(Duration howLong);
  }

  /** What became of the alert in this call. */
  public enum Result {
    PUBLISHED,
    SUPERSEDED,
    UNREACHED,
    FAILED,
    /**
     * It stays due: too little time was left, SNS was unsure, or another transaction was under way.
     */
    LEFT_DUE,
    /** Another dispatcher has it, or its outcome was already final. */
    NOT_OURS
  }

  public Result dispatch(ToSend wanted, TimeLeft timeLeft) {
    var now = Moments.now(settings.clock());
    if (Retry.isOver(wanted)) {
      return gaveUp(wanted, now);
    }
    var most = timeLeft.now().minus(Publisher.TIMEOUT).minus(WRITES);
    var wait = settings.pace().reserve(Math.max(1, wanted.emails()), most);
    if (most.isNegative() || wait.isEmpty()) {
      return Result.LEFT_DUE;
    }
    if (wait.get().isPositive()) {
      settings.waiting().forNow(wait.get());
    }
    return claim(wanted, timeLeft, true);
  }

  private Result claim(ToSend wanted, TimeLeft timeLeft, boolean mayAskSns) {
    var now = Moments.now(settings.clock());
    var lease = now.plus(timeLeft.now()).plus(CLOCK_MARGIN);
    var claim = new AlertState.Claimed(settings.tokens().name(), lease);
    return switch (outbox.claim(wanted, claim, now)) {
      case Outbox.Claim.Won(var ours) -> publish(ours, timeLeft);
      case Outbox.Claim.Taken() -> unsent(Result.NOT_OURS);
      case Outbox.Claim.Contended() -> unsent(Result.LEFT_DUE);
      case Outbox.Claim.Overtaken(var deadline) ->
          unsent(supersede(wanted, StaleReason.why(wanted, deadline), now));
      case Outbox.Claim.Unreachable(var official) when mayAskSns && reachableNow(official) ->
          claim(wanted, timeLeft, false);
      case Outbox.Claim.Unreachable(var official) -> unsent(unreached(wanted, now));
    };
  }

  /** An alert not sent by this call gives its place back to the emails that are sent. */
  private Result unsent(Result result) {
    settings.pace().giveBack();
    return result;
  }

  /** A confirmation may have been clicked since SNS was last asked. */
  private boolean reachableNow(Official official) {
    return check.check(official, SnsCheck.LEARN).isReachable();
  }

  private Result publish(ToSend ours, TimeLeft timeLeft) {
    var now = Moments.now(settings.clock());
    if (!fits(Publisher.TIMEOUT, timeLeft)) {
      outbox.mark(ours, new AlertState.Pending(), now);
      return Result.LEFT_DUE;
    }
    return switch (publisher.publish(ours.topicArn(), ours.name(), message(ours, now))) {
      case Publisher.Sending.Accepted(var messageId) -> published(ours, messageId, now);
      case Publisher.Sending.Refused(var code) -> failed(ours, code);
      case Publisher.Sending.Unsure(var code) when Retry.isOver(ours) -> failed(ours, code);
      case Publisher.Sending.Unsure(var code) -> again(ours, code);
    };
  }

  private Message message(ToSend ours, Instant now) {
    return switch (ours) {
      case Alert alert -> Messages.of(alert, now, settings.links().of(alert.id(), now));
      case Notice notice -> new Message(notice.subject(), notice.email(), notice.sms());
    };
  }

  private Result published(ToSend ours, String messageId, Instant asked) {
    var accepted = Moments.now(settings.clock());
    if (!outbox.mark(ours, new AlertState.Published(messageId, accepted), accepted)) {
      log.leaseLost(ours, messageId);
      return Result.NOT_OURS;
    }
    log.published(ours, messageId, asked, accepted);
    return Result.PUBLISHED;
  }

  private Result failed(ToSend ours, String code) {
    var now = Moments.now(settings.clock());
    if (!outbox.mark(ours, new AlertState.Failed(code, now), now)) {
      return Result.NOT_OURS;
    }
    log.failed(ours, code);
    return Result.FAILED;
  }

  /** Its holder died at each of the last tries, or SNS never answered: the reason is not known. */
  private Result gaveUp(ToSend wanted, Instant now) {
    if (!outbox.end(wanted, new AlertState.Failed("NoOutcome", now), now)) {
      return Result.NOT_OURS;
    }
    log.failed(wanted, "NoOutcome");
    return Result.FAILED;
  }

  private Result again(ToSend ours, String code) {
    var now = Moments.now(settings.clock());
    outbox.mark(ours, new AlertState.Pending(), now.plus(Retry.after(ours)));
    log.retried(ours, code);
    return Result.LEFT_DUE;
  }

  private Result supersede(ToSend wanted, String why, Instant now) {
    if (!outbox.end(wanted, new AlertState.Superseded(why, now), now)) {
      return Result.NOT_OURS;
    }
    log.superseded(wanted, why);
    return Result.SUPERSEDED;
  }

  private Result unreached(ToSend wanted, Instant now) {
    if (!outbox.end(wanted, new AlertState.Unreached(now), now)) {
      return Result.NOT_OURS;
    }
    log.unreached(wanted);
    return Result.UNREACHED;
  }

  private static boolean fits(Duration needed, TimeLeft timeLeft) {
    return timeLeft.now().compareTo(needed) >= 0;
  }
}
