package org.replyby.usecases.subscribing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.alerting.PeopleNotices;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;

/**
 * Brings an official's subscriptions and SNS into agreement: makes and removes what is wanted, and
 * learns what happened, since SNS never tells when someone clicked a confirmation or unsubscribed.
 * Safe to run at any time, any number of times.
 */
public final class CheckSubscriptions {
  private static final Duration LAST_WORD_WITHIN = Duration.ofHours(1);

  private final Docket docket;
  private final InstantSource clock;
  private final AgreeWithSns agree;
  private final ChangeOfficial change;

  public CheckSubscriptions(Docket docket, Subscriptions sns, InstantSource clock) {
    this.docket = docket;
    this.clock = clock;
    this.agree = new AgreeWithSns(docket, sns);
    this.change = new ChangeOfficial(docket);
  }

  /** The official as it now is; empty if there is none. */
  public Optional<Official> check(OfficialId id, SnsCheck depth) {
    return docket.official(id).map(official -> check(official, depth));
  }

  /** The official as SNS describes it now, even if someone else wrote the row meanwhile. */
  public Official check(Official official, SnsCheck depth) {
    return hold(official, depth).official();
  }

  /**
   * An official as SNS describes it. {@code whole} is false if SNS did not answer about some
   * address, or if someone else wrote the row first, so that this is not on record.
   */
  public record Held(Official official, boolean whole) {}

  /** The same for an official by id; empty if there is none. */
  public Optional<Held> hold(OfficialId id, SnsCheck depth) {
    return docket.official(id).map(official -> hold(official, depth));
  }

  /** Like {@link #check}, and says whether all of it is on record. */
  public Held hold(Official official, SnsCheck depth) {
    var now = Moments.now(clock);
    var asked = official.subscriptions().stream().map(s -> asked(official, s, depth, now)).toList();
    var whole = asked.stream().allMatch(Asked::answered);
    var checked = asked.stream().map(Asked::subscription).toList();
    if (checked.equals(official.subscriptions())) {
      return new Held(official, whole);
    }
    var wanted = official.with(checked);
    return switch (change.commit(official, wanted, ChangeOfficial.SNS, now)) {
      case ChangeOfficial.Result.Written(var written) -> new Held(written, whole);
      case ChangeOfficial.Result.Lost() -> new Held(wanted, false);
    };
  }

  /** A removed address stays on SNS until its last message has gone out, for an hour at most. */
  private boolean waitsForLastWord(
      Official official, Subscription sub, SnsCheck depth, Instant now) {
    return sub.state() instanceof SubscriptionState.Cancelling ending
        && ending.delivering()
        && depth != SnsCheck.LEARN
        && now.isBefore(ending.at().plus(LAST_WORD_WITHIN))
        && docket
            .notice(PeopleNotices.about(official.id(), ending.lastWord()))
            .filter(notice -> !notice.state().isFinal())
            .isPresent();
  }

  private record Asked(Subscription subscription, boolean answered) {}

  private Asked asked(Official official, Subscription sub, SnsCheck depth, Instant now) {
    if (waitsForLastWord(official, sub, depth, now)) {
      return new Asked(sub.in(sub.state(), now.plus(AgreeWithSns.SOON)), true);
    }
    try {
      return new Asked(agree.checked(official, sub, depth, now), true);
    } catch (Subscriptions.Unavailable e) {
      var later = sub.nextCheck() == null ? sub : sub.in(sub.state(), now.plus(AgreeWithSns.SOON));
      return new Asked(later, false);
    }
  }
}
