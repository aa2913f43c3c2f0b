package org.replyby.usecases;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.replyby.alerts.Messages;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Official;

/**
 * Sends one alert: claim, publish, mark. The claim proves that what the alert says still holds; the
 * text is made after it, so that "3 days left" is true when it is sent. Delivery is at least once:
 * the one window for a double is a death, or a lost answer, between SNS's acceptance and the mark.
 */
public final class DispatchAlert {
  /** How long a publish can take: the SNS client's timeout for its one attempt. */
  public static final Duration PUBLISH_TIMEOUT = Duration.ofSeconds(5);

  /** For the claim before a publish and the mark after it. */
  private static final Duration WRITES = Duration.ofSeconds(2);

  /** The lease outlives its holder by this much, in case clocks differ. */
  private static final Duration CLOCK_MARGIN = Duration.ofSeconds(10);

  private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(15);

  private final Outbox outbox;
  private final Publisher publisher;
  private final CheckSubscriptions check;
  private final Settings settings;

  public DispatchAlert(
      Outbox outbox, Publisher publisher, CheckSubscriptions check, Settings settings) {
    this.outbox = outbox;
    this.publisher = publisher;
    this.check = check;
    this.settings = settings;
  }

  /**
   * What a dispatcher needs of its surroundings; {@code matterUrl} is what a matter's id follows.
   */
  public record Settings(
      InstantSource clock,
      Tokens tokens,
      Pace pace,
      Waiting waiting,
      Journal journal,
      String matterUrl) {}

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
    /** Stays due: too little time was left, SNS was not sure, or another transaction was at it. */
    LEFT_DUE,
    /** Someone else has it, or its outcome was final before. */
    NOT_OURS
  }

  public Result dispatch(Alert alert, TimeLeft timeLeft) {
    var most = timeLeft.now().minus(PUBLISH_TIMEOUT).minus(WRITES);
    var wait = settings.pace().reserve(Math.max(1, alert.emails()), most);
    if (most.isNegative() || wait.isEmpty()) {
      return Result.LEFT_DUE;
    }
    if (wait.get().isPositive()) {
      settings.waiting().forNow(wait.get());
    }
    return claim(alert, timeLeft, true);
  }

  private Result claim(Alert alert, TimeLeft timeLeft, boolean mayAskSns) {
    var now = Moments.now(settings.clock());
    var lease = now.plus(timeLeft.now()).plus(CLOCK_MARGIN);
    var claim = new AlertState.Claimed(settings.tokens().name(), lease);
    return switch (outbox.claim(alert, claim, now)) {
      case Outbox.Claim.Won(var ours) -> publish(ours, timeLeft);
      case Outbox.Claim.Taken() -> unsent(Result.NOT_OURS);
      case Outbox.Claim.Contended() -> unsent(Result.LEFT_DUE);
      case Outbox.Claim.Overtaken(var deadline) ->
          unsent(supersede(alert, why(alert, deadline), now));
      case Outbox.Claim.Unreachable(var official) when mayAskSns && reachableNow(official) ->
          claim(alert, timeLeft, false);
      case Outbox.Claim.Unreachable(var official) -> unsent(unreached(alert, now));
    };
  }

  /** What another has sent, or nobody sends, takes no place from the emails that are sent. */
  private Result unsent(Result result) {
    settings.pace().giveBack();
    return result;
  }

  /** A confirmation may have been clicked since SNS was last asked. */
  private boolean reachableNow(Official official) {
    return check.check(official, CheckSubscriptions.Depth.LEARN).isReachable();
  }

  private Result publish(Alert ours, TimeLeft timeLeft) {
    var now = Moments.now(settings.clock());
    if (!fits(PUBLISH_TIMEOUT, timeLeft)) {
      outbox.mark(ours, new AlertState.Pending(), now);
      return Result.LEFT_DUE;
    }
    var address = settings.matterUrl() + ours.id().deadline().matter();
    var message = Messages.of(ours, now, address);
    return switch (publisher.publish(ours.topicArn(), ours.id(), message)) {
      case Publisher.Sending.Accepted(var messageId) -> published(ours, messageId);
      case Publisher.Sending.Refused(var code) -> failed(ours, code);
      case Publisher.Sending.Unsure(var code) -> again(ours, code);
    };
  }

  private Result published(Alert ours, String messageId) {
    var now = Moments.now(settings.clock());
    if (!outbox.mark(ours, new AlertState.Published(messageId, now), now)) {
      note("alert.lease-lost", ours, "messageId", messageId);
      return Result.NOT_OURS;
    }
    note("alert.published", ours, "messageId", messageId);
    return Result.PUBLISHED;
  }

  private Result failed(Alert ours, String code) {
    var now = Moments.now(settings.clock());
    outbox.mark(ours, new AlertState.Failed(code, now), now);
    note("alert.failed", ours, "code", code);
    return Result.FAILED;
  }

  private Result again(Alert ours, String code) {
    var now = Moments.now(settings.clock());
    outbox.mark(ours, new AlertState.Pending(), now.plus(backoff(ours)));
    note("alert.retried", ours, "code", code);
    return Result.LEFT_DUE;
  }

  /**
   * Doubles from half a minute to a quarter of an hour, less up to a quarter that the id decides.
   */
  private static Duration backoff(Alert alert) {
    var doubled = Duration.ofSeconds(30).multipliedBy(1L << Math.min(alert.attempts(), 5));
    var bounded = doubled.compareTo(LONGEST_BACKOFF) < 0 ? doubled : LONGEST_BACKOFF;
    var jitter = Math.floorMod(alert.id().hashCode() + alert.attempts() * 31, 250);
    return bounded.minus(bounded.multipliedBy(jitter).dividedBy(1_000));
  }

  private Result supersede(Alert alert, String why, Instant now) {
    if (!outbox.end(alert, new AlertState.Superseded(why, now), now)) {
      return Result.NOT_OURS;
    }
    note("alert.superseded", alert, "why", why);
    return Result.SUPERSEDED;
  }

  private Result unreached(Alert alert, Instant now) {
    if (!outbox.end(alert, new AlertState.Unreached(now), now)) {
      return Result.NOT_OURS;
    }
    note("alert.unreached", alert, "official", alert.id().official().toString());
    return Result.UNREACHED;
  }

  private static String why(Alert alert, Deadline deadline) {
    return switch (deadline.state()) {
      case DeadlineState.Met met -> "met on " + met.on();
      case DeadlineState.Withdrawn withdrawn -> "withdrawn on " + withdrawn.on();
      case DeadlineState.Open open ->
          "plan " + alert.id().planVersion() + " was replaced by plan " + deadline.planVersion();
    };
  }

  private void note(String event, Alert alert, String name, String value) {
    settings.journal().note(event, Map.of("alert", alert.id().toString(), name, value));
  }

  private static boolean fits(Duration needed, TimeLeft timeLeft) {
    return timeLeft.now().compareTo(needed) >= 0;
  }
}
